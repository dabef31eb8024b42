import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Autosave, type Remedy, type SaveState } from "@/components/articles/composer/autosave";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Saved = { value: string; succeed: () => void; fail: (error: Error) => void };

/** An autosave whose server answers when the test says so. */
function aComposer(remedy: Remedy = "later") {
  const calls: Saved[] = [];
  const states: SaveState[] = [];
  const autosave = new Autosave<string>({
    save: (value) =>
      new Promise((resolve, reject) => {
        calls.push({ value, succeed: () => resolve("10:32"), fail: reject });
      }),
    remedy: () => remedy,
    report: (state) => states.push(state),
    delayMs: 1_000,
    retryMs: 10_000,
  });
  return { autosave, calls, kinds: () => states.map(({ kind }) => kind), last: () => states.at(-1) };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe("saving", () => {
  test("waits until the writer pauses, then saves the newest words alone", async () => {
    const { autosave, calls, last } = aComposer();
    autosave.changed("a");
    await pass(900);
    autosave.changed("ab");
    await pass(900);
    expect(calls).toEqual([]);
    await pass(100);
    expect(calls.map(({ value }) => value)).toEqual(["ab"]);
    calls[0]?.succeed();
    await pass(0);
    expect(last()).toEqual({ kind: "saved", at: "10:32" });
  });

  test("never runs twice at once; what was written meanwhile follows", async () => {
    const { autosave, calls, last } = aComposer();
    autosave.changed("first");
    await pass(1_000);
    autosave.changed("second");
    await pass(5_000);
    expect(calls).toHaveLength(1);
    calls[0]?.succeed();
    await pass(0);
    expect(calls.map(({ value }) => value)).toEqual(["first", "second"]);
    expect(last()?.kind).toBe("saving");
    calls[1]?.succeed();
    await pass(0);
    expect(last()?.kind).toBe("saved");
  });

  test("at once when asked to, and says that nothing is left", async () => {
    const { autosave, calls } = aComposer();
    autosave.changed("words");
    const flushed = autosave.flush();
    await pass(0);
    calls[0]?.succeed();
    expect(await flushed).toBe(true);
    await pass(60_000);
    expect(calls).toHaveLength(1);
  });
});

describe("a save that fails", () => {
  test("is tried again by itself, with the newest words", async () => {
    const { autosave, calls, kinds } = aComposer("later");
    autosave.changed("first");
    await pass(1_000);
    autosave.changed("second");
    calls[0]?.fail(new Error("offline"));
    await pass(10_000);
    expect(kinds()).toContain("failed");
    expect(calls.at(-1)?.value).toBe("second");
  });

  test("over its words waits for other words", async () => {
    const { autosave, calls, last } = aComposer("on-change");
    autosave.changed("too long");
    await pass(1_000);
    calls[0]?.fail(new Error("invalid"));
    await pass(60_000);
    expect(calls).toHaveLength(1);
    expect(last()?.kind).toBe("failed");
    autosave.changed("shorter");
    await pass(1_000);
    expect(calls.at(-1)?.value).toBe("shorter");
  });

  test("for a newer version stops for good, and what was written is not called saved", async () => {
    const { autosave, calls, last } = aComposer("never");
    autosave.changed("older tab");
    await pass(1_000);
    calls[0]?.fail(new Error("conflict"));
    await pass(0);
    autosave.changed("older tab, more");
    await pass(60_000);
    expect(calls).toHaveLength(1);
    expect(last()?.kind).toBe("failed");
    expect(await autosave.flush()).toBe(false);
  });
});
