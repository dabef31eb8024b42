import type { DraftBody } from "@/lib/articles/schema";

/** What each group of fields is given: the words, how to change them, and what is wrong where. */
export type FieldsProps = {
  values: DraftBody;
  change: (patch: Partial<DraftBody>) => void;
  errorAt: (path: string) => string | undefined;
};
