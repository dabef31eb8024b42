import type { DraftKind } from "@/lib/drafts/schema";

const kinds: Readonly<Record<string, DraftKind>> = {
  question: "QUESTION",
  answer: "ANSWER",
  comment: "COMMENT",
  reply: "COMMENT",
  addendum: "ADDENDUM",
  exercise: "EXERCISE",
};

/** What a draft under `key` will become; null where the key begins with no word of ours. */
export const kindOfKey = (key: string): DraftKind | null => kinds[key.split(":")[0] ?? ""] ?? null;
