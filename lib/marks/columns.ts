import { permalink } from "@/lib/comments/schema";
import { canDecide } from "@/lib/marks/policy";
import type { HarmReportView, HiddenAnswerView, MarkView } from "@/lib/marks/schema";
import { authorColumns, toAuthorView, toPersonView } from "@/lib/members/columns";
import { type Actor, isModerator, type Viewer } from "@/lib/platform/actor";
import { askedColumns, isUnnamedIn } from "@/lib/posts/columns";
import { credentialColumns, toCredentialView } from "@/lib/practitioners/columns";
import type { Prisma } from "@/prisma/generated/client";

/** What everybody reads of a decision. */
export const decisionColumns = {
  ...{ markId: true, verdict: true, note: true, createdAt: true },
  decidedBy: { select: authorColumns },
} as const satisfies Prisma.HarmDecisionSelect;

/** What every read selects of a mark besides what was decided on it, which few have. */
export const plainMarkColumns = {
  id: true,
  kind: true,
  commentId: true,
  reason: true,
  createdAt: true,
  undoneAt: true,
  memberId: true,
  post: { select: askedColumns },
  member: { select: authorColumns },
  credential: { select: credentialColumns },
} as const satisfies Prisma.MarkSelect;

/** A mark with the decision that stands. */
export const markColumns = {
  ...plainMarkColumns,
  decisions: { where: { undoneAt: null }, select: decisionColumns },
} as const satisfies Prisma.MarkSelect;

export type MarkRow = Prisma.MarkGetPayload<{ select: typeof markColumns }>;

function toDecision([decision]: MarkRow["decisions"]): MarkView["decision"] {
  if (!decision) return null;
  const { verdict, note, decidedBy, createdAt } = decision;
  return { verdict, note, decidedBy: toPersonView(decidedBy), createdAt: createdAt.toISOString() };
}

/** A mark as everybody sees it; whoever asked without their name marks without it. */
export function toMarkView(row: MarkRow): MarkView {
  const { id, kind, commentId, reason, memberId, post } = row;
  const isUnnamed = isUnnamedIn(post, memberId);
  return {
    ...{ id, kind, commentId, reason },
    member: toAuthorView(row.member, isUnnamed),
    credential: isUnnamed ? null : toCredentialView(row.credential),
    isByAsker: memberId === post.authorId,
    decision: toDecision(row.decisions),
    createdAt: row.createdAt.toISOString(),
  };
}

const answerColumns = {
  ...{
    id: true,
    number: true,
    html: true,
    authorId: true,
    createdAt: true,
    editedAt: true,
    postId: true,
    status: true,
  },
  author: { select: authorColumns },
  credential: { select: credentialColumns },
  post: { select: { kind: true, slug: true, title: true } },
} as const satisfies Prisma.CommentSelect;

/** "This could harm" with its answer. */
export const harmReportColumns = {
  ...markColumns,
  comment: { select: answerColumns },
} as const satisfies Prisma.MarkSelect;

type HarmReportRow = Prisma.MarkGetPayload<{ select: typeof harmReportColumns }>;

/** "This could harm" as those who decide see it, and whether they may. */
export function toHarmReportView({ comment, ...row }: HarmReportRow, actor: Actor): HarmReportView {
  const { number, html, author, authorId, credential, createdAt, editedAt, post } = comment;
  const verdict = canDecide(actor, { markedById: row.memberId, authorId });
  return {
    mark: toMarkView(row),
    answer: {
      ...{ number, html, title: post.title, path: permalink(post, number) },
      author: toAuthorView(author, false),
      credential: toCredentialView(credential),
      createdAt: createdAt.toISOString(),
      editedAt: editedAt?.toISOString() ?? null,
    },
    decideDenied: verdict === "allowed" ? null : verdict.denied,
  };
}

/** An answer with what hides it. */
export const hiddenAnswerColumns = {
  ...answerColumns,
  marks: {
    where: { kind: "HARM", undoneAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: markColumns,
  },
} as const satisfies Prisma.CommentSelect;

type HiddenAnswerRow = Prisma.CommentGetPayload<{ select: typeof hiddenAnswerColumns }>;

/** A hidden answer opened deliberately; what a moderator has upheld opens for its writer and moderators alone. */
export function toHiddenAnswerView(row: HiddenAnswerRow, viewer: Viewer): HiddenAnswerView {
  const { id, number, postId, post } = row;
  const marks = row.marks.map(toMarkView);
  const isUpheld = marks.some(({ decision }) => decision?.verdict === "UPHELD");
  const isOpen = !isUpheld || isModerator(viewer) || viewer?.id === row.authorId;
  return {
    ...{ id, number, postId, marks, title: post.title, path: permalink(post, number) },
    isHidden: row.status === "HIDDEN",
    html: isOpen ? row.html : null,
    author: isOpen ? toAuthorView(row.author, false) : null,
    credential: isOpen ? toCredentialView(row.credential) : null,
  };
}
