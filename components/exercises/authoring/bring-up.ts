import { hashKey } from "@tanstack/react-query";
import type { ProposalValues } from "@/components/exercises/authoring/values";
import { type ContentPart, contentPart } from "@/lib/exercises/schema";

type Field = keyof ProposalValues;

/** Fields of the form that are one part of the content. */
const partOf: Partial<Record<Field, ContentPart>> = {
  ...{ sets: "dose", reps: "dose", hold: "dose", rest: "dose", side: "dose", days: "dose", weeks: "dose" },
};

// Whatever the order of their keys: what comes back from a draft has the form's, what stands has the content's.
const isSame = (one: unknown, other: unknown): boolean => hashKey([one]) === hashKey([other]);

type Versions = {
  /** What one began with. */
  readonly begun: ProposalValues;
  /** What stands now. */
  readonly standing: ProposalValues;
};

/**
 * One's own words on what stands now: fields that one has not touched take over what others have changed meanwhile.
 *
 * Where both have changed a field one's own words stay, and the part is named: nothing of either is lost unseen.
 */
export function bringUp(
  mine: ProposalValues,
  { begun, standing }: Versions,
): { values: ProposalValues; both: ContentPart[] } {
  const both = new Set<string>();
  const pick = <F extends Field>(values: ProposalValues, field: F): ProposalValues => {
    const isTheirs = !isSame(standing[field], begun[field]);
    if (!isTheirs || isSame(mine[field], standing[field])) return values;
    if (isSame(mine[field], begun[field])) return { ...values, [field]: standing[field] };
    both.add(partOf[field] ?? field);
    return values;
  };
  const fields = Object.keys(standing).filter((field): field is Field => field in mine && field !== "changes");
  const values = fields.filter((field) => field !== "base").reduce(pick, { ...mine, base: standing.base });
  return { values, both: contentPart.options.filter((part) => both.has(part)) };
}
