"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { AcceptedBy } from "@/components/marks/mark-buttons";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { usePostState } from "@/components/viewer/use-post-state";
import { HelpfulButton } from "@/components/votes/helpful-button";
import { replyHash } from "@/lib/comments/reply-address";

const ReplyForm = dynamic(() => import("@/components/comments/reply-form").then((module) => module.ReplyForm));
const CommentEditor = dynamic(() =>
  import("@/components/comments/comment-editor").then((module) => module.CommentEditor),
);
const RemoveButton = dynamic(() => import("@/components/comments/remove-button").then((module) => module.RemoveButton));
const QuestionTools = dynamic(() =>
  import("@/components/comments/question-tools").then((module) => module.QuestionTools),
);
const MarkButtons = dynamic(() => import("@/components/marks/mark-buttons").then((module) => module.MarkButtons));

type CommentActionsProps = {
  postId: string;
  id: string;
  number: number;
  /** Name of the writer, so that each "Reply" has a name of its own. */
  name: string;
  count: number;
  /** Set where a comment may become a question: under articles and exercises. */
  mayBecomeQuestion?: boolean;
  /** Set where such a comment asks and waits for an answer. */
  isAsking?: boolean;
  /** Set for an answer: who has said that it helped. */
  acceptedBy?: AcceptedBy;
};

async function copyLink(number: number) {
  const address = new URL(`#comment-${number}`, window.location.href).href;
  window.history.replaceState(null, "", `#comment-${number}`);
  await navigator.clipboard?.writeText(address).catch(() => undefined);
  showToast({ tone: "success", message: "The link is in the address bar and, if your browser allows it, copied." });
}

/** What can be done with one comment; forms and editors load when they are asked for. */
export function CommentActions({
  postId,
  id,
  number,
  name,
  count,
  acceptedBy,
  mayBecomeQuestion,
  isAsking,
}: CommentActionsProps) {
  const state = usePostState(postId);
  const [open, setOpen] = useState<"reply" | "edit" | null>(null);
  const own = state?.own.find((each) => each.id === id);
  const close = () => setOpen(null);
  // Whoever comes from the waiting list to answer finds the form open.
  useEffect(() => {
    if (window.location.hash === replyHash(number)) setOpen("reply");
  }, [number]);
  return (
    <div id={replyHash(number).slice(1)} className="flex flex-col gap-s3" data-print="no">
      <div className="comment-actions">
        {acceptedBy && state?.mayMark && !own && (
          <MarkButtons postId={postId} commentId={id} name={name} acceptedBy={acceptedBy} />
        )}
        <HelpfulButton postId={postId} commentId={id} count={count} />
        <Button
          look="quiet"
          size="sm"
          aria-expanded={open === "reply"}
          aria-label={`Reply to ${name}`}
          onClick={() => setOpen(open === "reply" ? null : "reply")}
        >
          Reply
        </Button>
        <Button look="quiet" size="sm" aria-label={`Link to the comment by ${name}`} onClick={() => copyLink(number)}>
          Link
        </Button>
        {own?.canEdit && (
          <Button
            look="quiet"
            size="sm"
            aria-expanded={open === "edit"}
            onClick={() => setOpen(open === "edit" ? null : "edit")}
          >
            Edit
          </Button>
        )}
        {mayBecomeQuestion && (own || state?.isPractitioner || state?.isModerator) && (
          <QuestionTools
            postId={postId}
            commentId={id}
            name={name}
            isOwn={own !== undefined}
            isAsking={isAsking ?? false}
            isPractitioner={state?.isPractitioner ?? false}
          />
        )}
        {(own || state?.isModerator) && <RemoveButton postId={postId} commentId={id} isOwn={own !== undefined} />}
      </div>
      {open === "reply" && (
        <ReplyForm postId={postId} commentId={id} name={name} isAsking={isAsking ?? false} onDone={close} />
      )}
      {open === "edit" && (
        <CommentEditor postId={postId} commentId={id} isAnswer={acceptedBy !== undefined} onDone={close} />
      )}
    </div>
  );
}
