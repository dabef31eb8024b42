"use client";

import { useQuery } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { AnswerForm } from "@/components/media-requests/answer-form";
import { Asked } from "@/components/media-requests/asked";
import { Closing } from "@/components/media-requests/closing";
import { DecisionForm } from "@/components/media-requests/decision-form";
import { OutcomeForm } from "@/components/media-requests/outcome-form";
import { Piece } from "@/components/media-requests/piece";
import { PiecesField } from "@/components/media-requests/pieces-field";
import { SendForm } from "@/components/media-requests/send-form";
import { ViewLog } from "@/components/media-requests/view-log";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { mediaRequestQuery } from "@/lib/media-requests/client";
import type { MediaRequestView } from "@/lib/media-requests/schema";

function Outcome({ request }: { request: MediaRequestView }) {
  const { outcome, part, state } = request;
  return (
    <section aria-labelledby="outcome" className="flex flex-col gap-s2">
      <h2 id="outcome">What came of it</h2>
      {outcome ? (
        <p>
          {/* A thread that the browser has seen a moment ago would be shown as it was then. */}
          <a href={outcome.path}>Read what {request.practitioner.name} wrote in the thread</a>
        </p>
      ) : part === "PRACTITIONER" && state === "SENT" ? (
        <OutcomeForm request={request} />
      ) : (
        <p className="text-ink-soft">Nothing has been written in the thread yet.</p>
      )}
    </section>
  );
}

function Opened({ request }: { request: MediaRequestView }) {
  const { part, state, pieces } = request;
  const isOpen = request.endedAt === null;
  const isToDecide = part === "MODERATOR" && isOpen && request.isReported && !request.isDecided;
  const gathers = part === "ASKER" && (state === "ACCEPTED" || state === "SENT");
  return (
    <div className="flex flex-col gap-s5">
      <Asked request={request} />
      {part === "ASKER" && state === "ASKED" && <AnswerForm request={request} />}
      {gathers && <PiecesField request={request} />}
      {pieces.length > 0 && (
        <ul aria-label="Photos and clips" className="flex list-none flex-col gap-s6 p-0">
          {pieces.map((piece) => (
            <Piece key={piece.id} request={request} piece={piece} />
          ))}
        </ul>
      )}
      {gathers && <SendForm request={request} />}
      {(request.outcome || state === "SENT") && <Outcome request={request} />}
      {part === "ASKER" && (request.views.length > 0 || state === "SENT") && <ViewLog views={request.views} />}
      {isToDecide && <DecisionForm request={request} />}
      {(isOpen || (part === "ASKER" && request.isKept)) && <Closing request={request} />}
    </div>
  );
}

/** A private request: what is asked for, what was sent, what was seen, and who looked. */
export function MediaRequest({ id }: { id: string }) {
  const { data, error } = useQuery(mediaRequestQuery(id));
  if (error) return <Notice tone="error">{failureText(error)}</Notice>;
  return data ? <Opened request={data} /> : <Skeleton lines={6} />;
}
