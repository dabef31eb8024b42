const key = "writing";
const listeners = new Set<() => void>();

/** Has whoever uses this device chosen to write in a plain field? */
export function prefersPlain(): boolean {
  try {
    return localStorage.getItem(key) === "plain";
  } catch {
    return false;
  }
}

/** Remembers on this device how somebody likes to write. */
export function keepChoice(choice: "plain" | "formatted"): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Storage is full or forbidden: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever the choice changes on this page. */
export function watchChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
