"use client";

import { useState } from "react";
import { usePosting } from "@/components/comments/use-posting";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { removeComment } from "@/lib/comments/client";

/** Takes a comment away, after asking once. */
export function RemoveButton({ postId, commentId, isOwn }: { postId: string; commentId: string; isOwn: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const removing = usePosting(postId, () => removeComment(commentId));
  return (
    <>
      <Button look="quiet" size="sm" onClick={() => setAsking(true)}>
        Remove
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={isOwn ? "Remove your words?" : "Remove this comment?"}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>Keep</Button>
            <Button
              look="danger"
              pending={removing.isPending}
              onClick={() => removing.mutate(undefined, { onSuccess: () => setAsking(false) })}
            >
              Remove
            </Button>
          </>
        }
      >
        <p>Nobody can read it any more. Replies to it stay, under an empty place.</p>
        {removing.error && <Notice tone="error">{failureText(removing.error)}</Notice>}
      </Dialog>
    </>
  );
}
