"use client";

import { useQuery } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { commentRevisions } from "@/lib/comments/client";

function Revisions({ commentId }: { commentId: string }) {
  const { data, error } = useQuery(commentRevisions(commentId));
  if (error) return <Notice tone="error">{failureText(error)}</Notice>;
  if (!data) return <Skeleton />;
  return (
    <ol className="flex flex-col gap-s4">
      {data.items.map((revision) => (
        <li key={revision.id}>
          <p className="text-step--1 text-ink-soft">
            Until <RelativeTime date={revision.createdAt} />
          </p>
          <p className="whitespace-pre-wrap wrap-anywhere">{revision.markdown}</p>
        </li>
      ))}
    </ol>
  );
}

/** What a comment said before, as long as it is open. */
export function RevisionsDialog({ commentId, onClose }: { commentId: string; onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Earlier wording">
      <Revisions commentId={commentId} />
    </Dialog>
  );
}
