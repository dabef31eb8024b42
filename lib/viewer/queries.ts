import { listCheckInStates } from "@/lib/check-ins/queries";
import { canAnswer, canComment, canEditComment, canPrescribe } from "@/lib/comments/policy";
import { editWindow, getAcknowledging, getAskersAge, hasAnswered, listOwnNumbers } from "@/lib/comments/queries";
import { findFollow } from "@/lib/follows/queries";
import { isAskerGone, listOwnStances } from "@/lib/marks/queries";
import { saidMeToo } from "@/lib/me-too/queries";
import { getMember } from "@/lib/members/queries";
import { countUnread } from "@/lib/notifications/queries";
import { isModerator, isPractitioner, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";
import { getCommentability } from "@/lib/posts/queries";
import { listFlags } from "@/lib/raised-flags/queries";
import type { PostStateView, ViewerView } from "@/lib/viewer/schema";
import { listOwnVotes } from "@/lib/votes/queries";

/** Who is signed in, with what the header shows of them. */
export async function getViewer(viewer: Viewer): Promise<ViewerView["viewer"]> {
  if (!viewer) return null;
  const [member, unread] = await Promise.all([getMember(viewer, viewer.handle), countUnread(viewer)]);
  return {
    handle: viewer.handle,
    name: member.name,
    isPractitioner: isPractitioner(viewer),
    isModerator: isModerator(viewer),
    isBanned: viewer.bannedAt !== null,
    unread,
  };
}

const reasonOf = (verdict: Verdict): string | null => (verdict === "allowed" ? null : verdict.denied);

/** What the viewer may do, and has done, in one thread. @throws {AppError} `not-found` */
export async function getPostState(viewer: Viewer, postId: string): Promise<PostStateView> {
  const post = await getCommentability(viewer, postId);
  const [answeredByViewer, follow, meToo, votes, stances, marksForAsker, own, age, ...rest] = await Promise.all([
    hasAnswered(viewer, postId),
    findFollow(viewer, { postId }),
    saidMeToo(viewer, postId),
    listOwnVotes(viewer, postId),
    listOwnStances(viewer, postId),
    post.kind === "QUESTION" && isAskerGone(viewer, post.authorId),
    listOwnNumbers(viewer, postId),
    getAskersAge(viewer, postId),
    listFlags(viewer, postId),
    listCheckInStates(viewer, postId),
    getAcknowledging(viewer, post),
  ]);
  const [flags, checkIns, { answer, comment }] = rest;
  const window = editWindow();
  return {
    isSignedIn: viewer !== null,
    isAsker: post.authorId === viewer?.id,
    isAnonymous: post.isAnonymous,
    isPractitioner: isPractitioner(viewer),
    isModerator: isModerator(viewer),
    commentDenied: reasonOf(canComment(viewer, post)),
    answerDenied: reasonOf(canAnswer(viewer, { ...post, answeredByViewer })),
    prescribeDenied: reasonOf(canPrescribe(age, [postId])),
    followId: follow?.id ?? null,
    saidMeToo: meToo,
    votes,
    stances,
    marksForAsker,
    own: own.map((comment) => ({ id: comment.id, canEdit: canEditComment(viewer, comment, window) === "allowed" })),
    ...{ flags, checkIns, acknowledge: { answer, comment } },
  };
}
