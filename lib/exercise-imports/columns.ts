import { homeOf } from "@/lib/exercise-imports/candidate";
import { canBringBack } from "@/lib/exercise-imports/policy";
import {
  type CandidateState,
  type CandidateView,
  candidateContent,
  type MadeView,
  missingPart,
} from "@/lib/exercise-imports/schema";
import { type Credit, isShareAlike } from "@/lib/exercises/columns";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import type { Viewer } from "@/lib/platform/actor";
import type { Prisma } from "@/prisma/generated/client";

/** What the list of candidates selects, with what became of each. */
export const candidateColumns = {
  id: true,
  title: true,
  source: true,
  sourceId: true,
  content: true,
  missing: true,
  unmapped: true,
  author: true,
  licence: true,
  licenceUrl: true,
  isProvenanceKnown: true,
  state: true,
  reason: true,
  decidedAt: true,
  decidedBy: { select: authorColumns },
  exercise: {
    select: {
      post: { select: { slug: true, title: true, status: true } },
      versions: { where: { state: "PROPOSED", baseVersion: 0 }, select: { id: true }, take: 1 },
    },
  },
} as const satisfies Prisma.ExerciseCandidateSelect;

export type CandidateRow = Prisma.ExerciseCandidateGetPayload<{ select: typeof candidateColumns }>;

const readable = new Set(["PUBLISHED", "HELD", "DRAFT"]);

/** What is written of a candidate when somebody decides. */
export type Decision = Prisma.ExerciseCandidateUncheckedUpdateManyInput & { readonly state: CandidateState };

/** What was made of a candidate; null where moderators have taken it away. */
function toMade({ post, versions }: NonNullable<CandidateRow["exercise"]>): MadeView | null {
  if (!readable.has(post.status)) return null;
  const isPublished = post.status === "PUBLISHED";
  const [waiting] = versions;
  const proposal = waiting ? `/exercises/review/${waiting.id}` : null;
  return { title: post.title, path: isPublished ? `/exercises/${post.slug}` : proposal, isPublished };
}

/** A candidate with what became of it. */
export function toCandidateView({ exercise, decidedBy, ...row }: CandidateRow, viewer: Viewer): CandidateView {
  const verdict = canBringBack(viewer, { state: row.state, exerciseStatus: exercise?.post.status ?? null });
  return {
    ...row,
    content: candidateContent.parse(row.content),
    missing: missingPart.array().parse(row.missing),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decidedBy: decidedBy && toPersonView(decidedBy),
    exercise: exercise && toMade(exercise),
    bringBackDenied: verdict === "allowed" ? null : verdict.denied,
  };
}

/** Whose a candidate is, as the exercise that is made of it says for good. */
export const creditOf = ({ title, source, author, licence, licenceUrl, isProvenanceKnown }: CandidateRow): Credit => ({
  ...{ title, source, sourceUrl: homeOf(source), author, licence, licenceUrl },
  ...{ isCertain: isProvenanceKnown, isShareAlike: isShareAlike(licence) },
});
