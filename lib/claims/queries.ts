import { canClaim, seesClaims } from "@/lib/claims/policy";
import type { AnswerClaimView, ClaimStateView, ClaimTarget } from "@/lib/claims/schema";
import { visibleComments } from "@/lib/comments/visibility";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import { practitionersOnly, type Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { visiblePosts } from "@/lib/posts/visibility";
import type { Prisma } from "@/prisma/generated/client";

const columns = {
  postId: true,
  commentId: true,
  until: true,
  memberId: true,
  member: { select: authorColumns },
} as const;

type Row = Prisma.ClaimGetPayload<{ select: typeof columns }>;

const toClaimView = ({ memberId, until, member }: Row, viewer: Viewer): AnswerClaimView => ({
  ...toPersonView(member),
  until: until.toISOString(),
  isOwn: memberId === viewer?.id,
});

type Subjects = { readonly posts: readonly string[]; readonly comments: readonly string[] };

/** Claims that stand now, by the question or comment; for practitioners and moderators alone. */
export async function listClaims(viewer: Viewer, { posts, comments }: Subjects): Promise<Map<string, AnswerClaimView>> {
  if (!seesClaims(viewer)) return new Map();
  const rows = await reader.claim.findMany({
    where: {
      until: { gt: now() },
      OR: [{ postId: { in: [...posts] } }, { commentId: { in: [...comments] } }],
    },
    select: columns,
  });
  return new Map(rows.map((row) => [row.postId ?? row.commentId ?? "", toClaimView(row, viewer)]));
}

/** What the policy asks for: of a question or of a comment that asks. @throws {AppError} `not-found` */
export async function getClaimability(viewer: Viewer, target: ClaimTarget) {
  return "postId" in target ? questionFacts(viewer, target.postId) : commentFacts(viewer, target.commentId);
}

const openFlag = { where: { settledAt: null }, take: 1, select: { id: true } } as const;

async function questionFacts(viewer: Viewer, postId: string) {
  const row = await reader.question.findFirst({
    where: { postId, status: "PUBLISHED", post: visiblePosts(viewer) },
    select: {
      state: true,
      practitionerAnswerCount: true,
      followUpDueAt: true,
      post: { select: { authorId: true, lockedAt: true, raisedFlags: openFlag } },
    },
  });
  if (!row) throw new AppError("not-found", "question");
  const { authorId, lockedAt, raisedFlags } = row.post;
  const lacksAnswer = row.practitionerAnswerCount === 0 && row.state !== "MARKED";
  const isWaiting = lacksAnswer || row.followUpDueAt !== null || raisedFlags.length > 0;
  return { authorId, lockedAt, isWaiting, followUpDueAt: row.followUpDueAt };
}

async function commentFacts(viewer: Viewer, id: string) {
  const row = await reader.comment.findFirst({
    where: { AND: [{ id, status: "PUBLISHED" }, visibleComments(viewer)] },
    select: {
      kind: true,
      authorId: true,
      answerReplyCount: true,
      post: { select: { lockedAt: true } },
      raisedFlags: openFlag,
    },
  });
  if (!row) throw new AppError("not-found", "comment");
  const asks = row.kind === "QUESTION" && row.answerReplyCount === 0;
  const { authorId, post } = row;
  return { authorId, lockedAt: post.lockedAt, isWaiting: asks || row.raisedFlags.length > 0, followUpDueAt: null };
}

/**
 * Who is writing an answer, and whether `viewer` may say that they are.
 *
 * @throws {AppError} `not-found`; `forbidden` for whoever may not see claims
 */
export async function getClaimState(viewer: Viewer, target: ClaimTarget): Promise<ClaimStateView> {
  if (!seesClaims(viewer)) {
    const { denied, ...day } = practitionersOnly(viewer);
    throw new AppError("forbidden", denied, day);
  }
  const facts = await getClaimability(viewer, target);
  const row = await reader.claim.findFirst({ where: { ...target, until: { gt: now() } }, select: columns });
  const verdict = canClaim(viewer, facts);
  return {
    claim: row && toClaimView(row, viewer),
    denied: verdict === "allowed" ? null : verdict.denied,
    followUpDueAt: facts.followUpDueAt?.toISOString() ?? null,
  };
}
