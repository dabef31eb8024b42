"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { usePosting } from "@/components/comments/use-posting";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { endorseAnswer, undoDisagree, undoEndorse, undoHarmReport } from "@/lib/marks/client";
import type { Stance } from "@/lib/marks/schema";

const ReasonDialog = dynamic(() => import("@/components/marks/reason-dialog").then((module) => module.ReasonDialog));

type StanceButtonsProps = {
  postId: string;
  commentId: string;
  name: string;
  own: Stance | null;
  /** Whether they may say anything else; what they have said they can always take back. */
  mayTake: boolean;
};

const stances = ["ENDORSE", "DISAGREE", "HARM"] as const;

const undo = { ENDORSE: undoEndorse, DISAGREE: undoDisagree, HARM: undoHarmReport } as const;

const words: Readonly<Record<Stance, { say: string; said: string; name: (who: string) => string }>> = {
  ENDORSE: { say: "Endorse", said: "Endorsed · undo", name: (who) => `Endorse the answer by ${who}` },
  DISAGREE: { say: "Disagree", said: "Disagreed · undo", name: (who) => `Disagree with the answer by ${who}` },
  HARM: { say: "Could harm", said: "Could harm · undo", name: (who) => `The answer by ${who} could harm` },
};

/** What a practitioner says of an answer: one thing of three; two of them ask for a reason first. */
export function StanceButtons({ postId, commentId, name, own, mayTake }: StanceButtonsProps) {
  const [asked, setAsked] = useState<"DISAGREE" | "HARM" | null>(null);
  const change = usePosting(postId, (next: Stance | null) =>
    next === "ENDORSE" ? endorseAnswer(commentId) : undo[own ?? "ENDORSE"](commentId),
  );
  const stands = change.isPending ? change.variables : own;
  const press = (kind: Stance) => {
    if (stands !== kind && kind !== "ENDORSE") return setAsked(kind);
    change.mutate(stands === kind ? null : kind, {
      onError: (error) => showToast({ tone: "error", message: failureText(error) }),
    });
  };
  return (
    <>
      {stances
        .filter((kind) => mayTake || kind === own)
        .map((kind) => (
          <Button
            key={kind}
            size="sm"
            look={kind === "ENDORSE" || stands === kind ? "plain" : "quiet"}
            aria-pressed={stands === kind}
            aria-haspopup={stands !== kind && kind !== "ENDORSE" ? "dialog" : undefined}
            aria-label={words[kind].name(name) + (stands === kind ? ": said. Take it back" : "")}
            onClick={() => press(kind)}
          >
            {stands === kind ? words[kind].said : words[kind].say}
          </Button>
        ))}
      {asked && (
        <ReasonDialog
          postId={postId}
          commentId={commentId}
          name={name}
          kind={asked}
          replaces={own}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
