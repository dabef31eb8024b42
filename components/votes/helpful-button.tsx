"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { usePostState } from "@/components/viewer/use-post-state";
import { postStateQuery } from "@/lib/viewer/client";
import { voteHelpful, withdrawVote } from "@/lib/votes/client";

type HelpfulButtonProps = {
  /** The post in whose thread it stands. */
  postId: string;
  /** The comment voted on; the post itself without it. */
  commentId?: string;
  count: number;
};

/** "Helpful", how many said so, and whether the viewer did. */
export function HelpfulButton({ postId, commentId, count }: HelpfulButtonProps) {
  const state = usePostState(postId);
  const client = useQueryClient();
  const target = commentId ? { commentId } : { postId };
  const targetId = commentId ?? postId;
  const given = state?.votes.includes(targetId) ?? false;
  const { mutate, variables, isPending, data } = useMutation({
    mutationFn: (vote: boolean) => (vote ? voteHelpful(target) : withdrawVote(target)),
    onSuccess: (_reply, vote) =>
      client.setQueryData(
        postStateQuery(postId).queryKey,
        (old) => old && { ...old, votes: [...old.votes.filter((id) => id !== targetId), ...(vote ? [targetId] : [])] },
      ),
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  const voted = isPending ? variables : given;
  const known = data?.helpfulCount ?? count;
  const shown = isPending ? known + Number(variables) - Number(given) : known;
  const isOwn = state?.own.some((own) => own.id === commentId) ?? false;
  return (
    <Button
      size="sm"
      aria-pressed={voted}
      disabled={isOwn}
      className={voted ? "border-accent bg-accent-wash" : ""}
      onClick={() => (state?.isSignedIn ? mutate(!voted) : showToast({ tone: "error", message: "Sign in to vote." }))}
    >
      Helpful{shown > 0 && <span className="tabular-nums">· {shown}</span>}
    </Button>
  );
}
