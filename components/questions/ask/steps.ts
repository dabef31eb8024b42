import type { QuestionBody } from "@/lib/questions/schema";

export type AskField = Exclude<keyof QuestionBody, "askedUnderId">;
export type StepId = "what" | "where" | "when" | "tried" | "you" | "check";
export type Step = { id: StepId; title: string; fields: readonly AskField[] };

const first: Step = { id: "what", title: "What happens", fields: ["title", "markdown", "photos"] };

/** The steps of asking: one screen each on a phone, one section each where there is room. */
export const steps: readonly Step[] = [
  first,
  { id: "where", title: "Where it is", fields: ["where"] },
  {
    id: "when",
    title: "When and how",
    fields: ["onset", "onsetDate", "beginning", "course", "painAtRest", "painMoving"],
  },
  { id: "tried", title: "What helps, what you tried", fields: ["worse", "better", "trials", "opinions"] },
  {
    id: "you",
    title: "About you",
    fields: ["goal", "ageBand", "pregnancy", "operation", "conditions", "topics", "isAnonymous"],
  },
  { id: "check", title: "Safety check, and post", fields: ["safety"] },
];

export const isStep = (hash: string): boolean => steps.some(({ id }) => hash === `#${id}`);

/** The step that an address names by its fragment; the first without one. */
export const stepAt = (hash: string): Step => steps.find(({ id }) => hash === `#${id}`) ?? first;

/** The step that holds the field of a path such as `trials.2.what`. */
export function stepOf(path: string): Step {
  const field = path.split(".")[0];
  return steps.find(({ fields }) => fields.some((each) => each === field)) ?? first;
}

/** The steps before and after one. */
export function around(step: Step): { number: number; previous: Step | undefined; next: Step | undefined } {
  const index = steps.indexOf(step);
  return { number: index + 1, previous: steps[index - 1], next: steps[index + 1] };
}

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== "" && value !== false;

/** Whether anything has been said in a step. */
export const isFilled = (step: Step, values: Readonly<Record<string, unknown>>): boolean =>
  step.fields.some((field) => isGiven(values[field]));
