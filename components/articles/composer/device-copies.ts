/** What a window wrote and could not save: when, and what. */
export type DeviceCopy<T> = { readonly key: string; readonly at: string; readonly values: T };

/** Unsaved writing on this device, one copy for each window, so that two of them do not overwrite each other. */
export function deviceCopies<T>(place: string) {
  const prefix = `draft:${place}:`;
  let own: string | undefined;

  const read = (key: string): DeviceCopy<T> | null => {
    try {
      const { at, values } = JSON.parse(localStorage.getItem(key) ?? "");
      return typeof at === "string" && typeof values?.markdown === "string" ? { key, at, values } : null;
    } catch {
      return null;
    }
  };
  return {
    /** False when the device keeps nothing: its storage is full or forbidden. */
    keep(values: T): boolean {
      own ??= prefix + crypto.randomUUID();
      try {
        localStorage.setItem(own, JSON.stringify({ at: new Date().toISOString(), values }));
        return true;
      } catch {
        return false;
      }
    },
    forget(): void {
      if (own) localStorage.removeItem(own);
    },
    discard: (key: string): void => localStorage.removeItem(key),
    /** The newest copy that another window, or this one before it was loaded anew, has left. */
    newest(): DeviceCopy<T> | null {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key !== own);
      const copies = keys.flatMap((key) => read(key) ?? []);
      return copies.sort((one, other) => one.at.localeCompare(other.at)).at(-1) ?? null;
    },
  };
}
