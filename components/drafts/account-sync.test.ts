import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AccountDrafts, AccountSync } from "@/components/drafts/account-sync";
import { deviceDrafts, readKept } from "@/components/drafts/device-drafts";
import { DraftKeeper } from "@/components/drafts/draft-keeper";
import type { DraftSchema } from "@/components/drafts/salvage";
import type { DraftToSave } from "@/lib/drafts/client";
import type { ClaimView, WholeDraftView } from "@/lib/drafts/schema";
import { ApiError } from "@/lib/platform/http/client";

type Words = { markdown: string };
const key = "answer:018f0000-0000-7000-8000-000000000000";
const schema: DraftSchema<Words> = {
  safeParse: (value) => ({ success: true, data: { markdown: "", ...Object(value) } }),
};
const options = {
  key,
  kind: "ANSWER",
  path: "/questions/q",
  label: () => "A label",
  schema,
  empty: { markdown: "" },
} as const;

let storage: Map<string, string>;
let isFull: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-05-03T10:00:00Z") });
  storage = new Map();
  isFull = false;
  vi.stubGlobal("localStorage", {
    getItem: (place: string) => storage.get(place) ?? null,
    setItem: (place: string, text: string) => {
      if (isFull) throw new DOMException("full", "QuotaExceededError");
      storage.set(place, text);
    },
    removeItem: (place: string) => storage.delete(place),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const conflict = (reason: string) => new ApiError(409, { code: "conflict", reason });

/** The API as it behaves, with an account that tests look into. */
function anAccount() {
  const account = { draft: null as WholeDraftView | null, isOffline: false, saves: [] as DraftToSave[] };
  let claimed: ClaimView | null = null;
  const reach =
    <R>(answer: () => R) =>
    async () => {
      if (account.isOffline) throw new ApiError(0, { reason: "offline" });
      return answer();
    };
  const put = (content: Record<string, unknown>) => {
    const { path, kind } = options;
    const revision = (account.draft?.revision ?? 0) + 1;
    account.draft = { key, kind, path, label: "", revision, updatedAt: new Date().toISOString(), content };
    return account.draft;
  };
  const api: AccountDrafts = {
    list: reach(() => (account.draft ? [account.draft] : [])),
    read: reach(() => {
      if (!account.draft) throw new ApiError(404, { reason: "draft" });
      return account.draft;
    }),
    save: (_key, draft) =>
      reach(() => {
        account.saves.push(draft);
        if (draft.revision !== null && !account.draft) throw conflict("draft-gone");
        if (account.draft && account.draft.revision !== draft.revision) throw conflict("draft-newer");
        return put(draft.content);
      })(),
    discard: reach(() => {
      account.draft = null;
    }),
    claim: reach(() => claimed),
  };
  return { account, api, put, claim: (view: ClaimView) => (claimed = view) };
}

/** A window with the form in it; signed in when there is an account. */
function aWindow(api: AccountDrafts | null, handle = "maren") {
  const keeper = new DraftKeeper<Words>(options);
  keeper.open();
  const sync = api && new AccountSync(keeper, api, handle);
  if (sync) {
    keeper.attach(sync);
    void sync.reconcile();
  }
  return { keeper, sync, write: (markdown: string) => keeper.set({ markdown }), state: keeper.state };
}
const pass = (milliseconds = 2_000) => vi.advanceTimersByTimeAsync(milliseconds);
const kept = () => deviceDrafts.read(key);

describe("on this device", () => {
  test("what is written stands there at once, and after a reload", () => {
    aWindow(null).write("The hip");
    expect(aWindow(null).state()).toMatchObject({ value: { markdown: "The hip" }, status: "saved", savedIn: "device" });
  });

  test("storage that is full is told, and the words stay in the window", () => {
    const { write, state } = aWindow(null);
    isFull = true;
    write("The hip");
    expect(state()).toMatchObject({ value: { markdown: "The hip" }, status: "offline", savedIn: "nowhere" });
  });

  test("what the previous release left is taken over once", () => {
    storage.set(`draft:${key}`, "From before");
    const { write, state } = aWindow(null);
    expect(state().value).toEqual({ markdown: "From before" });
    write("From before, and more");
    expect(storage.has(`draft:${key}`)).toBe(false);
  });

  test("another tab's newer words are shown, and one's own offered", () => {
    const [one, two] = [aWindow(null), aWindow(null)];
    one.write("One");
    vi.advanceTimersByTime(10);
    two.write("Two");
    one.keeper.heard(kept());
    expect(one.state()).toMatchObject({ value: { markdown: "Two" }, other: { markdown: "One" } });
    two.keeper.heard(kept());
    expect(two.state()).toMatchObject({ value: { markdown: "Two" }, other: { markdown: "One" } });
    expect(aWindow(null).state().other).toEqual({ markdown: "One" });
    one.keeper.takeOther();
    expect(one.state()).toMatchObject({ value: { markdown: "One" }, other: null });
    two.keeper.heard(kept());
    expect(two.state()).toMatchObject({ value: { markdown: "One" }, other: null });
  });

  test("posted in another tab, it goes here as well unless somebody has written on", async () => {
    const [one, two] = [aWindow(null), aWindow(null)];
    one.write("One");
    two.keeper.heard(kept());
    await one.keeper.discard();
    expect(kept()).toBeNull();
    two.keeper.heard(readKept(null));
    expect(two.state()).toMatchObject({ value: { markdown: "" }, status: "idle" });
  });
});

describe("in the account", () => {
  test("what is written arrives a moment later, once", async () => {
    const { account, api } = anAccount();
    const { write, state } = aWindow(api);
    await pass(0);
    write("The");
    await pass(500);
    write("The hip");
    expect(state().status).toBe("saving");
    await pass();
    expect(account.saves).toHaveLength(1);
    expect(account.draft).toMatchObject({ content: { markdown: "The hip" }, revision: 1 });
    expect(state()).toMatchObject({ status: "saved", savedIn: "account" });
  });

  test("what was written signed out follows on signing in", async () => {
    aWindow(null).write("Before");
    const { account, api } = anAccount();
    const { state } = aWindow(api);
    await pass();
    expect(account.draft?.content).toEqual({ markdown: "Before" });
    expect(state()).toMatchObject({ value: { markdown: "Before" }, other: null, savedIn: "account" });
  });

  test("without a connection it is tried again, and nothing is lost", async () => {
    const { account, api } = anAccount();
    account.isOffline = true;
    const { write, state } = aWindow(api);
    write("The hip");
    await pass();
    expect(state()).toMatchObject({ value: { markdown: "The hip" }, status: "offline", savedIn: "device" });
    account.isOffline = false;
    await pass(30_000);
    expect(account.draft?.content).toEqual({ markdown: "The hip" });
    expect(state().status).toBe("saved");
  });

  test("written on two devices: one's own words stay, the other's are offered, and a choice is saved", async () => {
    const { account, api, put } = anAccount();
    const { write, state, keeper } = aWindow(api);
    write("Here");
    await pass();
    put({ markdown: "There" });
    write("Here too");
    await pass(5_000);
    expect(state()).toMatchObject({ value: { markdown: "Here too" }, other: { markdown: "There" } });
    expect(account.draft).toMatchObject({ content: { markdown: "Here too" }, revision: 3 });
    keeper.takeOther();
    await pass();
    expect(account.draft?.content).toEqual({ markdown: "There" });
  });

  test("posted on another device, it does not come back here", async () => {
    const { account, api } = anAccount();
    aWindow(api).write("The hip");
    await pass();
    account.draft = null;
    const { state } = aWindow(api);
    await pass();
    expect(state()).toMatchObject({ value: { markdown: "" }, status: "idle" });
    expect(account.draft).toBeNull();
    expect(kept()).toBeNull();
  });

  test("of the draft that the sign-in link brought the older version is offered", async () => {
    const { api, put, claim } = anAccount();
    claim({ draft: put({ markdown: "Carried" }), other: { markdown: "Older" } });
    const { state } = aWindow(api);
    await pass();
    expect(state()).toMatchObject({ value: { markdown: "Carried" }, other: { markdown: "Older" } });
  });

  test("somebody else who signs in at this device sees nothing of it", async () => {
    aWindow(anAccount().api).write("Mine alone");
    await pass();
    const other = anAccount();
    const { state } = aWindow(other.api, "henrik");
    await pass();
    expect(state().value).toEqual({ markdown: "" });
    expect(other.account.draft).toBeNull();
  });
});

describe("thrown away", () => {
  test("it is gone from device and account, also when a save was on its way", async () => {
    const { account, api } = anAccount();
    const { write, keeper, sync, state } = aWindow(api);
    await pass();
    write("The hip");
    void sync?.flush();
    await keeper.discard();
    await pass(60_000);
    expect(account.draft).toBeNull();
    expect(kept()).toBeNull();
    expect(state()).toMatchObject({ value: { markdown: "" }, status: "idle" });
  });

  test("it is gone from where it was left for a sign-in link", async () => {
    const sent = vi.fn(async () => Response.json({ discarded: 0 }));
    vi.stubGlobal("fetch", sent);
    aWindow(null).write("The hip");
    const left = kept();
    if (left) deviceDrafts.write(key, { ...left, carried: ["first", "second"] });
    await aWindow(null).keeper.discard();
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    expect(JSON.stringify(sent.mock.calls)).toMatch(/DELETE.*first.*DELETE.*second/);
    expect(kept()).toBeNull();
  });

  test("without a connection it goes from the account as soon as there is one, or at the next visit", async () => {
    const { account, api } = anAccount();
    const { write, keeper } = aWindow(api);
    write("The hip");
    await pass();
    account.isOffline = true;
    await keeper.discard();
    expect(account.draft).not.toBeNull();
    expect(kept()).toMatchObject({ isGone: true, content: {} });
    const mark = storage.get(`kept:${key}`) ?? "";
    account.isOffline = false;
    const next = aWindow(api);
    await pass();
    expect(account.draft).toBeNull();
    expect(next.state().value).toEqual({ markdown: "" });
    expect(mark).not.toContain("hip");
  });
});
