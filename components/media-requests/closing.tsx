"use client";

import { useState } from "react";
import { failureText, issueText } from "@/components/copy/failures";
import { useChange } from "@/components/media-requests/use-change";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { endRequest, reportRequest } from "@/lib/media-requests/client";
import type { MediaRequestView } from "@/lib/media-requests/schema";

function EndButton({ request }: { request: MediaRequestView }) {
  const [isAsking, setAsking] = useState(false);
  const ending = useChange(request.id, () => endRequest(request.id));
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        End this request
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title="End it and delete everything?"
        footer={
          <>
            <Button
              look="danger"
              pending={ending.isPending}
              onClick={() => ending.mutate(undefined, { onSuccess: () => setAsking(false) })}
            >
              End and delete
            </Button>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
          </>
        }
      >
        <p>
          Photos, clips and notes are deleted at once, for both of you. This cannot be undone. What was written in the
          thread stays.
        </p>
        {ending.error && <Notice tone="error">{failureText(ending.error)}</Notice>}
      </Dialog>
    </>
  );
}

function ReportButton({ request }: { request: MediaRequestView }) {
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const reporting = useChange(request.id, () => reportRequest(request.id, words));
  if (request.isReported && !request.isDecided)
    return <p className="text-step--1 text-ink-soft">You have shown this to moderators.</p>;
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Report to moderators
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title="Report to moderators"
        footer={
          <Button
            look="main"
            pending={reporting.isPending}
            disabled={words.trim().length < 10}
            onClick={() => reporting.mutate(undefined, { onSuccess: () => setOpen(false) })}
          >
            Report
          </Button>
        }
      >
        <div className="flex flex-col gap-s3">
          <p>Moderators can then see this request and what you sent. Their looks are listed here like all others.</p>
          <TextArea
            label="What happened?"
            value={words}
            error={issueText(reporting.error, "words")}
            onChange={(event) => setWords(event.target.value)}
          />
          {reporting.error && <Notice tone="error">{failureText(reporting.error)}</Notice>}
        </div>
      </Dialog>
    </>
  );
}

/** How either ends a request, and how the asker shows it to moderators. */
export function Closing({ request }: { request: MediaRequestView }) {
  const { part, isReported } = request;
  if (part === "MODERATOR") return null;
  return (
    <section aria-label="Ending" className="flex flex-wrap items-center gap-s3 border-t border-line pt-s4">
      {(part === "ASKER" || (part === "PRACTITIONER" && !isReported)) && <EndButton request={request} />}
      {part === "ASKER" && <ReportButton request={request} />}
    </section>
  );
}
