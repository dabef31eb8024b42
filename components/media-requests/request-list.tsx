import Link from "next/link";
import { stateWords, templates } from "@/components/media-requests/words";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import type { MediaRequestLineView } from "@/lib/media-requests/schema";

function Line({ request }: { request: MediaRequestLineView }) {
  const { id, part, practitioner, asker, template, question, createdAt } = request;
  const who = part === "ASKER" ? `${practitioner.name} asks you` : `${practitioner.name} asks ${asker.name}`;
  return (
    <li className="flex flex-col gap-1 border-b border-line py-s4">
      <Link href={`/media-requests/${id}`} className="font-semibold">
        {who}: {templates[template].label.toLowerCase()}
      </Link>
      <p className="text-step--1">{stateWords(request)}</p>
      <p className="text-step--1 text-ink-soft">
        About “{question.title}”, <RelativeTime date={createdAt} />
      </p>
    </li>
  );
}

/** Requests that one was asked, or asks oneself. */
export function RequestList({ requests }: { requests: readonly MediaRequestLineView[] }) {
  if (requests.length === 0)
    return (
      <EmptyState title="Nothing here">
        <p>
          A practitioner who reads a question may ask for photos or a clip that nobody else sees. Such requests stand
          here, for both.
        </p>
      </EmptyState>
    );
  return (
    <ul className="flex list-none flex-col border-t border-line p-0">
      {requests.map((request) => (
        <Line key={request.id} request={request} />
      ))}
    </ul>
  );
}
