"use client";

import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { useChange } from "@/components/media-requests/use-change";
import { Button } from "@/components/ui/button";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { sendPieces } from "@/lib/media-requests/client";
import type { KeepBody, KeepDays, MediaRequestView } from "@/lib/media-requests/schema";

const choices: readonly KeepDays[] = [7, 30, 90];
const chosenFirst = (days: number): KeepDays => choices.find((each) => each === days) ?? 30;

/** Shows what was gathered to the practitioner, for as long as its owner says; later changes how long. */
export function SendForm({ request }: { request: MediaRequestView }) {
  const { id, state, keepDays, pieces, practitioner } = request;
  const [days, setDays] = useState<KeepDays>(chosenFirst(keepDays));
  const sending = useChange(id, (body: KeepBody) => sendPieces(id, body));
  const isSent = state === "SENT";
  return (
    <section aria-label="For how long" className="flex flex-col gap-s3">
      <Fieldset
        legend={`How long may ${practitioner.name} look at it?`}
        hint="Then it is deleted. You can end it earlier at any time."
      >
        <div className="flex flex-wrap gap-s2">
          {choices.map((each) => (
            <Choice
              key={each}
              type="radio"
              name="keep-days"
              label={`${each} days`}
              checked={days === each}
              onChange={() => setDays(each)}
            />
          ))}
        </div>
      </Fieldset>
      {sending.error && <Notice tone="error">{failureText(sending.error)}</Notice>}
      <div>
        <Button
          look={isSent ? "plain" : "main"}
          pending={sending.isPending}
          disabled={pieces.length === 0 || (isSent && days === keepDays)}
          onClick={() => sending.mutate({ keepDays: days })}
        >
          {isSent ? "Change how long" : `Send to ${practitioner.name}`}
        </Button>
      </div>
    </section>
  );
}
