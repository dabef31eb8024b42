"use client";

import { usePosting } from "@/components/comments/use-posting";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { usePostState } from "@/components/viewer/use-post-state";
import { removeAddendum } from "@/lib/addenda/client";

/** Takes an addendum away, for the asker and moderators. */
export function AddendumRemover({ postId, addendumId }: { postId: string; addendumId: string }) {
  const state = usePostState(postId);
  const removing = usePosting(postId, () => removeAddendum(addendumId));
  if (!state?.isAsker && !state?.isModerator) return null;
  return (
    <Button
      look="quiet"
      size="sm"
      aria-label="Remove this addendum"
      pending={removing.isPending}
      onClick={() =>
        removing.mutate(undefined, {
          onError: (error) => showToast({ tone: "error", message: failureText(error) }),
        })
      }
    >
      Remove
    </Button>
  );
}
