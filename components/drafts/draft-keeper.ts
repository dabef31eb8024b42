import { deviceDrafts, type KeptDraft } from "@/components/drafts/device-drafts";
import { type Content, type DeviceCopy, holds, isBlank, isSame, meetTab } from "@/components/drafts/reconcile";
import { contentOf, type DraftSchema, salvage } from "@/components/drafts/salvage";
import type { DraftKind } from "@/lib/drafts/schema";

/** What a form says of its draft. */
export type DraftOptions<T extends object> = {
  readonly key: string;
  readonly kind: DraftKind;
  /** Where to go on writing: an address of this site. */
  readonly path: string;
  /** What the draft is called in the list. */
  readonly label: (value: T) => string;
  /** Reads unfinished values: what is too short to be posted is a draft all the same. */
  readonly schema: DraftSchema<T>;
  readonly empty: T;
};

export type DraftStatus = "idle" | "saving" | "saved" | "offline";

export type DraftState<T> = {
  readonly value: T;
  readonly other: T | null;
  /** When the other version was written. */
  readonly otherAt: string | null;
  readonly status: DraftStatus;
  /** The safest place that has what is shown; nowhere means this window alone. */
  readonly savedIn: "account" | "device" | "nowhere";
  /** What this device keeps has been read. */
  readonly isReady: boolean;
};

/** Brings a draft to the account; there is none while nobody is signed in. */
export type DraftSync = {
  readonly handle: string;
  changed(): void;
  discard(): Promise<void>;
};

type Version = { readonly content: Content; readonly savedAt: number };

type Known = Pick<KeptDraft, "savedAt" | "revision" | "isDirty" | "owner" | "carried" | "other">;
const untouched: Known = { savedAt: 0, revision: null, isDirty: false, owner: null, carried: [], other: null };

/** One draft in one window: on this device at every change, and in step with other tabs of this browser. */
export class DraftKeeper<T extends object> {
  #options: DraftOptions<T>;
  #sync: DraftSync | null = null;
  #state: DraftState<T>;
  #known: Known = untouched;
  /** Somebody has written in this window since it last took over what was written elsewhere. */
  #isTouched = false;
  readonly #listeners = new Set<() => void>();

  constructor(options: DraftOptions<T>) {
    this.#options = options;
    const empty = { value: options.empty, other: null, otherAt: null } as const;
    this.#state = { ...empty, status: "idle", savedIn: "nowhere", isReady: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  readonly state = (): DraftState<T> => this.#state;

  get options(): DraftOptions<T> {
    return this.#options;
  }

  /** Takes what the form says now: labels, paths and schemas are made anew at each rendering. */
  update(options: DraftOptions<T>): void {
    this.#options = options;
  }

  /** Reads what this device keeps; again when the window comes back to the front. */
  readonly open = (): void => {
    const kept = deviceDrafts.read(this.#options.key);
    if (kept && this.#state.isReady) this.heard(kept);
    else if (kept && !kept.isGone && !this.#isAnothers(kept)) this.#take(kept, "device");
    this.#show({ isReady: true });
  };

  /** Begins to bring the draft to an account. What belongs to another's is not shown. */
  attach(sync: DraftSync): void {
    this.#sync = sync;
    if (this.#isAnothers(this.#known)) this.reset();
  }

  detach(): void {
    this.#sync = null;
  }

  /** Somebody writes. */
  readonly set = (value: T): void => {
    if (!isSame(value, this.#state.value)) this.#change(value, false);
  };

  #change(value: T, isChoice: boolean): void {
    this.#isTouched = true;
    this.#known = { ...this.#known, savedAt: Date.now(), isDirty: true };
    this.#show({ value });
    const savedIn = this.keep(isChoice) ? "device" : "nowhere";
    if (!this.copy) this.#show({ savedIn, status: "idle" });
    else if (this.#sync) this.#show({ savedIn, status: "saving" });
    else this.#show({ savedIn, status: savedIn === "device" ? "saved" : "offline" });
    this.#sync?.changed();
  }

  /** Another tab has written, or thrown away. */
  heard(kept: KeptDraft | null): void {
    if (!kept || kept.isGone) {
      if (!this.#isTouched || !this.#known.isDirty) this.reset();
      return;
    }
    if (this.#isAnothers(kept)) return;
    const mine = { content: this.content, savedAt: this.#known.savedAt };
    const { show, offerMine } = meetTab({ ...mine, isTouched: this.#isTouched }, kept);
    if (show === "theirs") this.#take(kept, "device");
    else if (isSame(mine.content, kept.content)) this.#know(kept);
    if (kept.isChoice) this.#offerNothing();
    else if (offerMine) this.offer(mine);
  }

  readonly takeOther = (): void => {
    const { other } = this.#state;
    this.#offerNothing();
    if (other) this.#change(other, true);
  };

  readonly keepMine = (): void => {
    this.#offerNothing();
    this.keep(true);
  };

  /** Throws the draft away: here, in the account, and where it was left for a sign-in link. */
  readonly discard = async (): Promise<void> => {
    const { key } = this.#options;
    const { revision, carried } = this.#known;
    const sync = this.#sync;
    this.reset();
    if (!sync) deviceDrafts.remove(key);
    // Should the account not be reached, this mark makes the next visit throw its copy away.
    else deviceDrafts.write(key, { content: {}, owner: sync.handle, revision, isGone: true });
    if (carried.length > 0) void import("@/components/drafts/carry").then(({ dropCarried }) => dropCarried(carried));
    await sync?.discard();
  };

  get content(): Content {
    return contentOf(this.#state.value);
  }

  /** Nothing has been written but what the form begins with. */
  get isNothing(): boolean {
    return isBlank(this.content) || isSame(this.content, contentOf(this.#options.empty));
  }

  /** What the account is to be compared with; null while there is nothing. */
  get copy(): (DeviceCopy & { readonly isTouched: boolean }) | null {
    const { savedAt, revision, isDirty } = this.#known;
    return this.isNothing && revision === null
      ? null
      : { content: this.content, savedAt, revision, isDirty, isTouched: this.#isTouched };
  }

  /** Shows the account's words. */
  adopt(version: Version, revision: number, owner: string): void {
    const { carried, other } = this.#known;
    this.#take({ ...version, revision, isDirty: false, owner, carried, other }, "account");
    this.keep();
  }

  /** The account has `content` under `revision`; words written since are still to follow. */
  confirm(content: Content, revision: number | null, owner: string): void {
    const isDirty = !isSame(content, this.content);
    this.#known = { ...this.#known, revision, owner, isDirty };
    this.keep();
    if (!isDirty) this.#show({ status: "saved", savedIn: "account" });
  }

  /** The account's revision that the next save writes over. */
  rebase(revision: number | null): void {
    this.#known = { ...this.#known, revision, isDirty: true };
  }

  /** Offers another version beside the one that is shown, until somebody chooses. */
  offer(version: Version): void {
    this.#know({ ...this.#known, other: version });
    this.keep();
  }

  report(status: DraftStatus): void {
    this.#show({ status });
  }

  /** As if nothing had ever been written. */
  reset(): void {
    this.#known = untouched;
    this.#isTouched = false;
    const { empty } = this.#options;
    this.#show({ value: empty, other: null, otherAt: null, status: "idle", savedIn: "nowhere" });
  }

  /** Writes to this device; true when it keeps it. */
  keep(isChoice = false): boolean {
    const { key, kind, path, label } = this.#options;
    const content = this.content;
    if (this.isNothing && !this.#known.other && this.#known.revision === null) {
      deviceDrafts.remove(key);
      return true;
    }
    return deviceDrafts.write(key, { ...this.#known, content, kind, path, label: label(this.#state.value), isChoice });
  }

  #isAnothers({ owner }: Pick<KeptDraft, "owner">): boolean {
    return owner !== null && this.#sync !== null && owner !== this.#sync.handle;
  }

  #show(change: Partial<DraftState<T>>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #read(content: Content): T | null {
    return salvage(this.#options.schema, this.#options.empty, content);
  }

  /** Shows what was written elsewhere. */
  #take(kept: Version & Omit<Known, "savedAt">, savedIn: "device" | "account"): void {
    const value = this.#read(kept.content);
    if (!value) return;
    this.#isTouched = false;
    this.#show({ value, savedIn, status: isBlank(kept.content) ? "idle" : "saved" });
    this.#know({ ...kept, other: kept.other ?? this.#known.other });
  }

  /** Takes over what is known elsewhere of the words that stand here. */
  #know({ savedAt, revision, isDirty, owner, carried, ...known }: Known): void {
    const other = known.other && holds(this.content, known.other.content) ? null : known.other;
    this.#known = {
      savedAt,
      revision,
      isDirty,
      owner,
      other,
      carried: carried.length > 0 ? carried : this.#known.carried,
    };
    const value = other && this.#read(other.content);
    const at = value && other ? new Date(other.savedAt).toISOString() : null;
    this.#show({ other: value, otherAt: at, ...(isDirty || !owner ? {} : { savedIn: "account", status: "saved" }) });
  }

  #offerNothing(): void {
    this.#known = { ...this.#known, other: null };
    this.#show({ other: null, otherAt: null });
  }
}
