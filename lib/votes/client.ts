import { api } from "@/lib/platform/http/client";
import type { VoteView } from "@/lib/votes/schema";

type Target = { readonly postId: string } | { readonly commentId: string };

const pathOf = (target: Target) =>
  "postId" in target ? `/posts/${target.postId}/vote` : `/comments/${target.commentId}/vote`;

/** Votes "helpful". */
export const voteHelpful = (target: Target) => api.put<VoteView>(pathOf(target));
/** Takes one's "helpful" back. */
export const withdrawVote = (target: Target) => api.delete<VoteView>(pathOf(target));
