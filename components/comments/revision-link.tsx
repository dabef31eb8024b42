"use client";

import dynamic from "next/dynamic";
import { useState } from "react";

const RevisionsDialog = dynamic(() =>
  import("@/components/comments/revisions-dialog").then((module) => module.RevisionsDialog),
);

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
      {open && <RevisionsDialog commentId={commentId} onClose={() => setOpen(false)} />}
    </>
  );
}
