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
export class Autosave<T> {
  readonly #options: Options<T>;
  #waiting: { readonly value: T } | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(options: Options<T>) {
    this.#options = options;
  }

  /** Takes the newest value. */
  changed(value: T): void {
    this.#waiting = { value };
    if (this.#isOver) return;
    if (!this.#running) this.#options.report({ kind: "waiting" });
    this.#schedule(this.#options.delayMs);
  }

  /** Saves at once what waits; true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    this.stop();
    if (!this.#isOver) await this.#run();
    return this.#waiting === null;
  }

  /** Forgets the timer, not what waits. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(milliseconds: number): void {
    this.stop();
    this.#timer = setTimeout(() => this.#run(), milliseconds);
  }

  #run(): Promise<void> {
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #saveAll(): Promise<void> {
    while (this.#waiting && (await this.#save(this.#waiting)));
  }

  async #save({ value }: { readonly value: T }): Promise<boolean> {
    const { save, report } = this.#options;
    this.#waiting = null;
    report({ kind: "saving" });
    try {
      const at = await save(value);
      report(this.#waiting ? { kind: "waiting" } : { kind: "saved", at });
      return true;
    } catch (error) {
      this.#fail(value, error);
      return false;
    }
  }

  #fail(value: T, error: unknown): void {
    const { remedy, report, retryMs } = this.#options;
    this.#waiting ??= { value };
    const way = remedy(error);
    this.#isOver = way === "never";
    report({ kind: "failed", error });
    if (way === "later") this.#schedule(retryMs);
  }
}
