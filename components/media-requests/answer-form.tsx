"use client";

import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { useChange } from "@/components/media-requests/use-change";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { answerRequest } from "@/lib/media-requests/client";
import type { MediaAnswerBody, MediaRequestView } from "@/lib/media-requests/schema";

/** Accepts a request, once one has agreed to what that means, or declines it. */
export function AnswerForm({ request }: { request: MediaRequestView }) {
  const { id, practitioner } = request;
  const [agrees, setAgrees] = useState(false);
  const answering = useChange(id, (body: MediaAnswerBody) => answerRequest(id, body));
  return (
    <section aria-label="Your answer" className="flex flex-col gap-s3">
      <ul className="max-w-measure list-disc ps-s5">
        <li>Only {practitioner.name} can see what you send, and nobody in the thread.</li>
        <li>You choose for how long, and can end it at any time. Then it is deleted, not hidden.</li>
        <li>
          You see in which hours it was looked at or downloaded. Nobody can stop somebody from filming their own screen.
        </li>
        <li>Your face is not needed: let the picture end below your chin, and leave out whoever else is there.</li>
      </ul>
      <Choice
        type="checkbox"
        className="self-start"
        label={`I agree that ${practitioner.name} sees photos and clips of my body that I add here`}
        checked={agrees}
        onChange={(event) => setAgrees(event.target.checked)}
      />
      {answering.error && <Notice tone="error">{failureText(answering.error)}</Notice>}
      <div className="flex flex-wrap gap-s2">
        <Button
          look="main"
          disabled={!agrees}
          pending={answering.isPending}
          onClick={() => answering.mutate({ decision: "ACCEPT", consent: true })}
        >
          Accept
        </Button>
        <Button pending={answering.isPending} onClick={() => answering.mutate({ decision: "DECLINE" })}>
          Decline
        </Button>
      </div>
    </section>
  );
}
