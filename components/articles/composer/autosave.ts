export type SaveState =
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "waiting" | "saving" | "kept" }
  | { readonly kind: "failed"; readonly error: unknown };

/** What to do about a failure: try again by itself, wait for other words, or stop for good. */
export type Remedy = "later" | "on-change" | "never";

type Options<T> = {
  /** Stores a value and tells when. */
  save: (value: T) => Promise<string>;
  remedy: (error: unknown) => Remedy;
  report: (state: SaveState) => void;
  delayMs: number;
  retryMs: number;
};

/**
 * Saves what changes, a moment after the last change and never twice at once.
 *
 * While one save is on its way the newest value waits; what failed to be saved waits as well, so nothing is dropped.
 */
export function createAutosave<T>({ save, remedy, report, delayMs, retryMs }: Options<T>) {
  let waiting: { readonly value: T } | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const fail = (value: T, error: unknown) => {
    waiting ??= { value };
    const way = remedy(error);
    isOver = way === "never";
    report({ kind: "failed", error });
    if (way === "later") schedule(retryMs);
  };
  const saveNext = async ({ value }: { readonly value: T }): Promise<boolean> => {
    waiting = null;
    report({ kind: "saving" });
    try {
      const at = await save(value);
      report(waiting ? { kind: "waiting" } : { kind: "saved", at });
      return true;
    } catch (error) {
      fail(value, error);
      return false;
    }
  };
  const saveAll = async () => {
    while (waiting && (await saveNext(waiting)));
  };
  const run = (): Promise<void> => {
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
  };
  const schedule = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };

  return {
    /** Takes the newest value. */
    changed(value: T): void {
      waiting = { value };
      if (isOver) return;
      if (!running) report({ kind: "waiting" });
      schedule(delayMs);
    },
    /** Saves at once what waits; true when nothing is left unsaved. */
    async flush(): Promise<boolean> {
      clearTimeout(timer);
      if (!isOver) await run();
      return waiting === null;
    },
    /** Forgets the timer, not what waits. */
    stop: () => clearTimeout(timer),
  };
}
