import type { Content, DeviceCopy } from "@/components/drafts/reconcile";

/** A draft as this device keeps it, with what its list says of it. */
export type KeptDraft = DeviceCopy & {
  readonly kind: string;
  readonly path: string;
  readonly label: string;
  /** The handle of whoever's account it belongs to; null while nobody's. */
  readonly owner: string | null;
  /** Another version of it, waiting for a choice. */
  readonly other: { readonly content: Content; readonly savedAt: number } | null;
  /** The words under which it waits behind sign-in links. */
  readonly carried: readonly string[];
  /** Somebody has just chosen between two versions: other tabs follow. */
  readonly isChoice: boolean;
  /** Thrown away here, and not yet known to be gone from the account. */
  readonly isGone: boolean;
};

const prefix = "kept:";

/** Under which name the device's storage has a draft. */
export const placeOf = (key: string): string => prefix + key;

/** Where the previous release kept the same text. */
function formerPlace(key: string): string {
  const [word, id] = key.split(":");
  if (word === "question") return `draft:question:${id ?? "new"}`;
  return word === "reply" ? `draft:comment:${id}` : `draft:${key}`;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const blank: KeptDraft = {
  ...{ content: {}, savedAt: 0, revision: null, isDirty: true, kind: "", path: "/", label: "" },
  ...{ owner: null, other: null, carried: [], isChoice: false, isGone: false },
};

/** What a text in the storage says of a draft; null where it is none. */
export function readKept(text: string | null): KeptDraft | null {
  const value = parsed(text);
  const isOurs = typeof value === "object" && value !== null && "content" in value && typeof value.content === "object";
  return isOurs && value.content !== null ? { ...blank, ...value, content: { ...value.content } } : null;
}

/** What the previous release left, once: a text, or a form's values. */
function takeFormer(key: string): KeptDraft | null {
  const text = localStorage.getItem(formerPlace(key));
  if (text === null) return null;
  const value = parsed(text);
  const content = typeof value === "object" && value !== null ? { ...value } : { markdown: text };
  return { ...blank, content };
}

/** What this device keeps, in the browser's storage; false or null where it keeps nothing. */
export const deviceDrafts = {
  read(key: string): KeptDraft | null {
    try {
      return readKept(localStorage.getItem(placeOf(key))) ?? takeFormer(key);
    } catch {
      return null;
    }
  },
  write(key: string, kept: Partial<KeptDraft>): boolean {
    try {
      localStorage.setItem(placeOf(key), JSON.stringify(kept));
      localStorage.removeItem(formerPlace(key));
      return true;
    } catch {
      return false;
    }
  },
  remove(key: string): void {
    try {
      localStorage.removeItem(placeOf(key));
      localStorage.removeItem(formerPlace(key));
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  },
  /** Every draft on this device, the one written last first. */
  list(): { key: string; kept: KeptDraft }[] {
    try {
      const places = Object.keys(localStorage).filter((place) => place.startsWith(prefix));
      const found = places.flatMap((place) => {
        const kept = readKept(localStorage.getItem(place));
        return kept && !kept.isGone ? [{ key: place.slice(prefix.length), kept }] : [];
      });
      return found.toSorted((one, other) => other.kept.savedAt - one.kept.savedAt);
    } catch {
      return [];
    }
  },
};

/** Forgets what is safe in somebody's account: on signing out, so that the next at this device does not read it. */
export function forgetSynced(): void {
  for (const { key, kept } of deviceDrafts.list()) if (kept.owner && !kept.isDirty) deviceDrafts.remove(key);
}
