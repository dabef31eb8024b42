import type { ProposalValues } from "@/components/exercises/authoring/values";

/** What each section of the form is given: the words, how to change them, and what is wrong where. */
export type FieldsProps = {
  values: ProposalValues;
  change: (patch: Partial<ProposalValues>) => void;
  /** The first thing that is wrong with a part of the content: `dose.sets`. */
  errorAt: (path: string) => string | undefined;
};
