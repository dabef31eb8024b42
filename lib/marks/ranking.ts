import type { MarkView } from "@/lib/marks/schema";
import { disagrees, hidesAnswer } from "@/lib/marks/stances";

type Ranked = { readonly id: string; readonly helpfulCount: number; readonly createdAt: string };
type Said = Pick<MarkView, "id" | "kind" | "commentId" | "member" | "isByAsker" | "decision">;

/** Different people among marks; one without a name is somebody of their own. */
const people = (marks: readonly Said[]): number => new Set(marks.map(({ id, member }) => member.handle || id)).size;

/** Shown, hidden until a moderator decides, hidden for good. */
function hiddenness(marks: readonly Said[]): number {
  const hiding = marks.filter(hidesAnswer);
  if (hiding.length === 0) return 0;
  return hiding.some(({ decision }) => decision?.verdict === "UPHELD") ? 2 : 1;
}

/** Helped the asker, was marked for an asker who is gone, neither. */
function acceptance(marks: readonly Said[]): number {
  const accept = marks.find(({ kind }) => kind === "ACCEPT");
  if (!accept) return 2;
  return accept.isByAsker ? 0 : 1;
}

/** What decides an answer's place, the most important first; less comes earlier. */
const placeOf = (answer: Ranked, marks: readonly Said[]): readonly number[] => [
  hiddenness(marks),
  acceptance(marks),
  people(marks.filter(disagrees)) - people(marks.filter(({ kind }) => kind === "ENDORSE")),
  -answer.helpfulCount,
];

/**
 * The order of answers, the same wherever they are listed:
 *
 * 1. what is hidden because it could harm comes last, what a moderator has upheld at the very end;
 * 2. what helped the asker comes first, then what others marked for an asker who is gone;
 * 3. then by the number of different practitioners who endorse less that of those who disagree;
 * 4. then by how many readers found it helpful; 5. then the oldest.
 */
export function inAnswerOrder<A extends Ranked>(answers: readonly A[], marks: readonly Said[]): A[] {
  const byAnswer = Map.groupBy(marks, ({ commentId }) => commentId);
  const placed = answers.map((answer) => ({ answer, place: placeOf(answer, byAnswer.get(answer.id) ?? []) }));
  placed.sort((one, other) => {
    const differing = one.place.findIndex((value, index) => value !== other.place[index]);
    if (differing >= 0) return (one.place[differing] ?? 0) - (other.place[differing] ?? 0);
    return one.answer.createdAt.localeCompare(other.answer.createdAt) || one.answer.id.localeCompare(other.answer.id);
  });
  return placed.map(({ answer }) => answer);
}
