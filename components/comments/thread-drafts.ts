import type { DraftSchema } from "@/components/drafts/salvage";
import type { PhotoChoice } from "@/lib/photos/schema";
import type { Dose, PrescriptionBody } from "@/lib/prescriptions/schema";

// What is kept is read by hand here: a thread's page does without zod.

/** What a comment's form keeps. */
type CommentDraft = { readonly markdown: string; readonly isQuestion: boolean; readonly photos: PhotoChoice[] };
/** What an answer's form keeps. */
type AnswerDraft = {
  readonly markdown: string;
  readonly prescriptions: PrescriptionBody[];
  readonly photos: PhotoChoice[];
};
/** What an addendum's form keeps. */
type AddendumDraft = {
  readonly markdown: string;
  readonly happenedOn: string;
  readonly photos: PhotoChoice[];
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";

const isNumberOrNull = (value: unknown): boolean => value === null || typeof value === "number";

const isDose = (value: unknown): value is Dose =>
  isObject(value) &&
  typeof value.side === "string" &&
  typeof value.sets === "number" &&
  typeof value.daysPerWeek === "number" &&
  [value.reps, value.holdSeconds, value.weeks].every(isNumberOrNull);

const isPrescription = (value: unknown): value is PrescriptionBody =>
  isObject(value) && isText(value.exerciseId) && isDose(value.dose) && (value.note === null || isText(value.note));

const isPhoto = (value: unknown): value is PhotoChoice => isObject(value) && isText(value.id) && isText(value.alt);

const photosOf = (value: unknown): PhotoChoice[] => (Array.isArray(value) ? value.filter(isPhoto) : []);

export const emptyComment: CommentDraft = { markdown: "", isQuestion: false, photos: [] };
export const emptyAddendum: AddendumDraft = { markdown: "", happenedOn: "", photos: [] };
export const emptyAnswer: AnswerDraft = { markdown: "", prescriptions: [], photos: [] };

/** Reads a kept comment as far as it is one. */
export const commentDraft: DraftSchema<CommentDraft> = {
  safeParse(kept) {
    const { markdown, isQuestion, photos } = isObject(kept) ? kept : {};
    const words = { markdown: isText(markdown) ? markdown : "", isQuestion: isQuestion === true };
    return { success: true, data: { ...words, photos: photosOf(photos) } };
  },
};

/** Reads a kept answer as far as it is one. */
export const answerDraft: DraftSchema<AnswerDraft> = {
  safeParse(kept) {
    const { markdown, prescriptions, photos } = isObject(kept) ? kept : {};
    const linked = Array.isArray(prescriptions) ? prescriptions.filter(isPrescription) : [];
    const words = { markdown: isText(markdown) ? markdown : "", prescriptions: linked };
    return { success: true, data: { ...words, photos: photosOf(photos) } };
  },
};

/** Reads a kept addendum as far as it is one. */
export const addendumDraft: DraftSchema<AddendumDraft> = {
  safeParse(kept) {
    const { markdown, happenedOn, photos } = isObject(kept) ? kept : {};
    const words = { markdown: isText(markdown) ? markdown : "", happenedOn: isText(happenedOn) ? happenedOn : "" };
    return { success: true, data: { ...words, photos: photosOf(photos) } };
  },
};

const longestLabel = 80;

/** What a text is called in the list of drafts: how it begins. */
export function beginningOf(markdown: string): string {
  const line = markdown.trim().split("\n", 1)[0] ?? "";
  return line.length > longestLabel ? `${line.slice(0, longestLabel)}…` : line;
}
