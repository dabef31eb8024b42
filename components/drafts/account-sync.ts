import { deviceDrafts } from "@/components/drafts/device-drafts";
import type { DraftKeeper, DraftSync } from "@/components/drafts/draft-keeper";
import { type AccountCopy, type Content, settle } from "@/components/drafts/reconcile";
import type { DraftToSave } from "@/lib/drafts/client";
import type { ClaimView, DraftView, WholeDraftView } from "@/lib/drafts/schema";
import { ApiError } from "@/lib/platform/http/client";

/** The drafts of whoever is signed in, as the API has them. */
export type AccountDrafts = {
  list(): Promise<readonly DraftView[]>;
  read(key: string): Promise<WholeDraftView>;
  save(key: string, draft: DraftToSave): Promise<DraftView>;
  discard(key: string): Promise<unknown>;
  /** What the sign-in link brought, when the address says so. */
  claim(): Promise<ClaimView | null>;
};

const pauseMs = 1_500;
const longestRetryMs = 60_000;

const copyOf = ({ content, revision, updatedAt }: WholeDraftView): AccountCopy => ({
  content,
  revision,
  savedAt: Date.parse(updatedAt),
});

const reasonOf = (error: unknown): string => (error instanceof ApiError ? error.reason : "");
const statusOf = (error: unknown): number => (error instanceof ApiError ? error.status : 0);

/**
 * Keeps a window's draft and the account's in step, a moment after each change.
 *
 * One thing at a time. `#era` counts up with each discarding, so that what was under way then changes nothing any more.
 */
export class AccountSync<T extends object> implements DraftSync {
  readonly handle: string;
  readonly #keeper: DraftKeeper<T>;
  readonly #account: AccountDrafts;
  #era = 0;
  #failures = 0;
  #owesDiscard = false;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(keeper: DraftKeeper<T>, account: AccountDrafts, handle: string) {
    this.#keeper = keeper;
    this.#account = account;
    this.handle = handle;
  }

  changed(): void {
    this.#again(pauseMs, this.flush);
  }

  /** Forgets the timer; what waits stays on the device. */
  readonly stop = (): void => clearTimeout(this.#timer);

  /** Saves at once what waits. */
  readonly flush = (): Promise<void> => {
    this.stop();
    return this.#keeper.copy?.isDirty ? this.#run(() => this.#save()) : Promise.resolve();
  };

  /** Looks what the account has, and settles with it. */
  readonly reconcile = (): Promise<void> => this.#run(() => this.#compare());

  async discard(): Promise<void> {
    this.stop();
    this.#era += 1;
    this.#owesDiscard = true;
    const running = this.#running;
    await this.#pay().catch(() => undefined);
    // A save that was on its way may have arrived after.
    if (running) this.#owesDiscard = true;
    await running;
    if (this.#owesDiscard) await this.#run(() => Promise.resolve());
  }

  /** Throws the account's copy away, as long as that is still to be done. */
  async #pay(): Promise<void> {
    if (!this.#owesDiscard) return;
    const { key } = this.#keeper.options;
    await this.#account.discard(key);
    this.#owesDiscard = false;
    if (deviceDrafts.read(key)?.isGone) deviceDrafts.remove(key);
  }

  #again(milliseconds: number, work: () => Promise<void>): void {
    this.stop();
    this.#timer = setTimeout(() => void work(), milliseconds);
  }

  #waitMs(): number {
    this.#failures += 1;
    return Math.min(longestRetryMs, 1_000 * 2 ** this.#failures);
  }

  #run(work: () => Promise<void>): Promise<void> {
    this.#running ??= this.#guarded(work).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    const era = this.#era;
    try {
      await this.#pay();
      await work();
      this.#failures = 0;
      if (this.#keeper.copy?.isDirty) this.changed();
    } catch (error) {
      if (era === this.#era) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const status = statusOf(error);
    // Signed out meanwhile, banned, or words that the account does not take: the device has them.
    const isOver = status === 401 || status === 403;
    this.#keeper.report(isOver ? "saved" : "offline");
    if (!isOver && status !== 422) this.#again(this.#waitMs(), this.reconcile);
  }

  async #save(): Promise<void> {
    const { key, kind, path, label } = this.#keeper.options;
    const [era, { content }, revision] = [this.#era, this.#keeper, this.#keeper.copy?.revision ?? null];
    if (this.#keeper.isNothing) return this.#clear(content);
    this.#keeper.report("saving");
    const title = label(this.#keeper.state().value).slice(0, 160);
    try {
      const saved = await this.#account.save(key, { kind, path, label: title, content, revision });
      if (era !== this.#era) return;
      this.#keeper.confirm(content, saved.revision, this.handle);
    } catch (error) {
      if (era !== this.#era) return;
      if (reasonOf(error) === "draft-newer") return this.#settle(copyOf(await this.#account.read(key)));
      if (reasonOf(error) !== "draft-gone") throw error;
      this.#keeper.rebase(null);
    }
  }

  /** Somebody has deleted every word: then there is no draft. */
  async #clear(content: Content): Promise<void> {
    const era = this.#era;
    await this.#account.discard(this.#keeper.options.key);
    if (era !== this.#era) return;
    this.#keeper.confirm(content, null, this.handle);
    this.#keeper.report("idle");
  }

  async #compare(): Promise<void> {
    const { key } = this.#keeper.options;
    const era = this.#era;
    const claimed = await this.#account.claim();
    const row = (await this.#account.list()).find((each) => each.key === key);
    if (await this.#discardedBefore(row)) return;
    const isKnown = row !== undefined && row.revision === this.#keeper.copy?.revision;
    const account = row && !isKnown ? copyOf(await this.#account.read(key)) : null;
    if (era !== this.#era) return;
    if (isKnown) await this.#settleKnown();
    else this.#settle(account);
    if (claimed?.draft.key === key && claimed.other)
      this.#keeper.offer({ content: claimed.other, savedAt: Date.parse(claimed.draft.updatedAt) });
  }

  /** Finishes what an earlier visit could not: throwing the account's copy away. */
  async #discardedBefore(row: DraftView | undefined): Promise<boolean> {
    const { key } = this.#keeper.options;
    const mark = deviceDrafts.read(key);
    if (!mark?.isGone || mark.owner !== this.handle) return false;
    const isSameDraft = row !== undefined && row.revision <= (mark.revision ?? 0) + 1;
    if (isSameDraft) await this.#account.discard(key);
    deviceDrafts.remove(key);
    return isSameDraft;
  }

  async #settleKnown(): Promise<void> {
    const copy = this.#keeper.copy;
    if (copy?.isDirty) await this.#save();
    else if (copy) this.#keeper.confirm(copy.content, copy.revision, this.handle);
  }

  #settle(account: AccountCopy | null): void {
    const device = this.#keeper.copy;
    const { show, offer, mustSave } = settle(device, account, device?.isTouched);
    if (show === "nothing") {
      if (device) deviceDrafts.remove(this.#keeper.options.key);
      if (device) this.#keeper.reset();
      return;
    }
    if (show === "account" && account) this.#keeper.adopt(account, account.revision, this.handle);
    else if (device && mustSave) this.#keeper.rebase(account?.revision ?? null);
    else if (device) this.#keeper.confirm(device.content, account?.revision ?? null, this.handle);
    const hidden = offer === "device" ? device : account;
    if (offer && hidden) this.#keeper.offer({ content: hidden.content, savedAt: hidden.savedAt });
  }
}
