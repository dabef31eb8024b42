import Link from "next/link";
import { stateWords, templates } from "@/components/media-requests/words";
import { Byline } from "@/components/members/byline";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import type { MediaRequestView } from "@/lib/media-requests/schema";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

/** Who asks for what, and where the request stands. */
export function Asked({ request }: { request: MediaRequestView }) {
  const { practitioner, credential, words, template, question, state, expiresAt, createdAt } = request;
  const { label, asks } = templates[template];
  return (
    <section aria-label="What is asked for" className="flex flex-col gap-s3">
      <Notice tone={state === "SENT" ? "success" : "info"} title={stateWords(request)}>
        {request.endedAt === null && !request.isKept && (
          <p>Everything here is deleted on {day.format(new Date(expiresAt))} at the latest.</p>
        )}
      </Notice>
      <Byline author={practitioner} credential={credential}>
        <span>
          asked <RelativeTime date={createdAt} /> about <Link href={question.path}>{question.title}</Link>
        </span>
      </Byline>
      {words && (
        <>
          <p className="font-semibold">{label}</p>
          {asks.length > 0 && (
            <ul className="max-w-measure list-disc ps-s5">
              {asks.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
          <p className="max-w-measure whitespace-pre-line">{words}</p>
        </>
      )}
      {request.report && (
        <Notice tone="waiting" title="Reported to moderators">
          <p className="whitespace-pre-line">{request.report}</p>
        </Notice>
      )}
      {request.decision && (
        <Notice title="Moderators decided">
          <p className="whitespace-pre-line">{request.decision}</p>
        </Notice>
      )}
    </section>
  );
}
