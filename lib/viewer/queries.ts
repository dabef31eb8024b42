import { listCheckInStates } from "@/lib/check-ins/queries";
import { canAnswer, canComment, canEditComment, canPrescribe } from "@/lib/comments/policy";
import {
  editWindow,
  getAcknowledging,
  getAskersAge,
  hasAnswered,
  listAcknowledgingReplies,
  listOwnNumbers,
} from "@/lib/comments/queries";
import { findFollow } from "@/lib/follows/queries";
import { canAcceptIn, canJudgeIn, canReplaceAccept, canTakeAcceptBack } from "@/lib/marks/policy";
import { getMarkableThread, listOwnStances } from "@/lib/marks/queries";
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

/** What the viewer may say of the answers of a thread, and has said. */
async function getMarking(viewer: Viewer, postId: string) {
  const [thread, stances] = await Promise.all([getMarkableThread(viewer, postId), listOwnStances(viewer, postId)]);
  const { accepted, ...place } = thread;
  const isAsker = viewer?.id === thread.askerId;
  const replacing = canReplaceAccept(viewer, { ...place, isAccepted: accepted !== null });
  const marksForAsker = !isAsker && canAcceptIn(viewer, place) === "allowed" && replacing === "allowed";
  const given = { ...place, kind: "ANSWER", authorId: "", acceptedById: accepted?.memberId ?? null };
  const unmarksForAsker = !isAsker && accepted !== null && canTakeAcceptBack(viewer, given) === "allowed";
  const judging = reasonOf(canJudgeIn(viewer, place));
  return {
    mayMark: isAsker || marksForAsker || unmarksForAsker || stances.length > 0 || isPractitioner(viewer),
    ...{ judgeDenied: judging, stances, marksForAsker, unmarksForAsker },
  };
}

/** What the viewer may do, and has done, in one thread. @throws {AppError} `not-found` */
export async function getPostState(viewer: Viewer, postId: string): Promise<PostStateView> {
  const post = await getCommentability(viewer, postId);
  const [answeredByViewer, follow, meToo, votes, marking, own, age, ...rest] = await Promise.all([
    hasAnswered(viewer, postId),
    findFollow(viewer, { postId }),
    saidMeToo(viewer, postId),
    listOwnVotes(viewer, postId),
    getMarking(viewer, postId),
    listOwnNumbers(viewer, postId),
    getAskersAge(viewer, postId),
    listFlags(viewer, postId),
    listCheckInStates(viewer, postId),
    getAcknowledging(viewer, post),
    listAcknowledgingReplies(viewer, post),
  ]);
  const [flags, checkIns, { answer, comment }, replies] = rest;
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
    ...marking,
    own: own.map((comment) => ({ id: comment.id, canEdit: canEditComment(viewer, comment, window) === "allowed" })),
    ...{ flags, checkIns, acknowledge: { answer, comment, replies } },
  };
}
