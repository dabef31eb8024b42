"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { makeQuestion } from "@/lib/comment-questions/client";

const shortestTitle = 8;

type QuestionMakerProps = { commentId: string; name: string; isOwn: boolean };

function MakerDialog({ commentId, name, isOwn, onClose }: QuestionMakerProps & { onClose: () => void }) {
  const [title, setTitle] = useState("");
  const making = useMutation({
    mutationFn: () => makeQuestion(commentId, { title: title.trim() }),
    onSuccess: ({ path }) => window.location.assign(path),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title="Make it a question"
      footer={
        <>
          <Button onClick={onClose}>Leave it here</Button>
          <Button
            look="main"
            pending={making.isPending || making.isSuccess}
            disabled={title.trim().length < shortestTitle}
            onClick={() => making.mutate()}
          >
            Make the question
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-s4">
        <p>
          {isOwn ? "Your comment" : `The comment by ${name}`} gets a page of its own, where it can be answered. Its
          replies go along, both pages link to each other, and {isOwn ? "you follow it" : `${name} is told`}.
        </p>
        <TextField
          label="Title of the question"
          hint="In one line: what, where, when."
          maxLength={160}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        {making.error && <Notice tone="error">{failureText(making.error)}</Notice>}
      </div>
    </Dialog>
  );
}

/** Makes a question of a comment and its replies, once it has a title. */
export function QuestionMaker(props: QuestionMakerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        size="sm"
        aria-label={`Make a question of the comment by ${props.name}`}
        onClick={() => setOpen(true)}
      >
        Make it a question
      </Button>
      {isOpen && <MakerDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
