"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/reasons";
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

/** "edited", and what it said before. */
export function RevisionLink({ commentId }: { commentId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="cursor-pointer underline decoration-line underline-offset-2"
        onClick={() => setOpen(true)}
      >
        edited
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Earlier wording">
        {open && <Revisions commentId={commentId} />}
      </Dialog>
    </>
  );
}
