"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { QuestionMaker } from "@/components/comments/question-maker";
import { Button } from "@/components/ui/button";

const AskBackForm = dynamic(() => import("@/components/waiting/ask-back-form").then((module) => module.AskBackForm));

type QuestionToolsProps = {
  postId: string;
  commentId: string;
  name: string;
  isOwn: boolean;
  /** Asks about its writer's own body and waits, so that a practitioner may ask back. */
  isAsking: boolean;
  isPractitioner: boolean;
};

/** What can be done with a comment that asks, or may: ask its writer back, make a question of it. */
export function QuestionTools({ postId, commentId, name, isOwn, isAsking, isPractitioner }: QuestionToolsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isAsking && isPractitioner && !isOwn && (
        <Button
          look="quiet"
          size="sm"
          aria-expanded={isOpen}
          aria-label={`Ask ${name} back`}
          onClick={() => setOpen(!isOpen)}
        >
          Ask back
        </Button>
      )}
      <QuestionMaker commentId={commentId} name={name} isOwn={isOwn} />
      {isOpen && <AskBackForm postId={postId} parentId={commentId} onDone={() => setOpen(false)} />}
    </>
  );
}
