"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { decideHarm } from "@/lib/marks/client";
import type { DecisionBody } from "@/lib/marks/schema";

/** As long as `decisionBody` asks for. */
const [shortest, longest] = [10, 500];

const done = {
  UPHELD: "It stays hidden. Both sides and whoever asked are told.",
  DISMISSED: "Decided. Both sides and whoever asked are told.",
} as const;

/** Keeps an answer hidden or shows it again, with a reason that everybody reads. */
export function DecisionForm({ markId, title }: { markId: string; title: string }) {
  const router = useRouter();
  const [note, setNote] = useState("");
  const deciding = useMutation({
    mutationFn: (verdict: DecisionBody["verdict"]) => decideHarm(markId, { verdict, note: note.trim() }),
    onSuccess: (_reply, verdict) => {
      showToast({ tone: "success", message: done[verdict] });
      router.refresh();
    },
  });
  const isReady = note.trim().length >= shortest;
  return (
    <fieldset className="flex flex-col gap-s3" aria-label={`Decide: ${title}`}>
      <TextArea
        label="Your reason"
        hint="In a sentence or two, for everybody to read. Shown again, the practitioner's reason stands as a disagreement."
        rows={3}
        value={note}
        maxLength={longest}
        onChange={(event) => setNote(event.target.value)}
      />
      {deciding.error && <Notice tone="error">{failureText(deciding.error)}</Notice>}
      <div className="flex flex-wrap gap-s2">
        <Button look="main" pending={deciding.isPending} disabled={!isReady} onClick={() => deciding.mutate("UPHELD")}>
          Keep it hidden
        </Button>
        <Button pending={deciding.isPending} disabled={!isReady} onClick={() => deciding.mutate("DISMISSED")}>
          Show it again
        </Button>
      </div>
    </fieldset>
  );
}
