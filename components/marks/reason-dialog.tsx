"use client";

import { useState } from "react";
import { usePosting } from "@/components/comments/use-posting";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { disagreeWithAnswer, reportHarm } from "@/lib/marks/client";
import type { Stance } from "@/lib/marks/schema";

/** As long as `reasonBody` asks for. */
const [shortest, longest] = [20, 500];

const words = {
  DISAGREE: {
    title: (name: string) => `Disagree with the answer by ${name}`,
    lead: "Your reason stands beside the answer, with your name and your credential. Speak to what it says, not to who says it.",
    label: "What you see differently",
    send: "Disagree",
    done: "Your disagreement stands beside the answer.",
  },
  HARM: {
    title: (name: string) => `The answer by ${name} could harm`,
    lead: "The answer is hidden at once, with the exercises in it, until a moderator has decided. Your reason stands in its place, with your name and your credential.",
    label: "What could happen to whom",
    send: "Hide it: it could harm",
    done: "The answer is hidden until a moderator decides.",
  },
} as const;

type ReasonDialogProps = {
  postId: string;
  commentId: string;
  name: string;
  kind: "DISAGREE" | "HARM";
  /** What the viewer said before, which this takes back. */
  replaces: Stance | null;
  onClose: () => void;
};

/** Asks why somebody disagrees or sees harm before it is said. */
export function ReasonDialog({ postId, commentId, name, kind, replaces, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState("");
  const { title, lead, label, send, done } = words[kind];
  const say = kind === "DISAGREE" ? disagreeWithAnswer : reportHarm;
  const saying = usePosting(postId, () => say(commentId, { reason: reason.trim() }));
  const length = reason.trim().length;
  const post = () =>
    saying.mutate(undefined, {
      onSuccess: () => {
        showToast({ tone: "success", message: done });
        onClose();
      },
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={title(name)}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="main"
            pending={saying.isPending}
            disabled={length < shortest || length > longest}
            onClick={post}
          >
            {send}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-s4">
        <p>{lead}</p>
        {replaces && <p>It takes back what you have said of this answer before.</p>}
        <TextArea
          label={label}
          hint={`${shortest} to ${longest} characters, for everybody to read.`}
          value={reason}
          maxLength={longest}
          onChange={(event) => setReason(event.target.value)}
        />
        {saying.error && <Notice tone="error">{failureText(saying.error)}</Notice>}
      </div>
    </Dialog>
  );
}
