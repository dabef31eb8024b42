import Link from "next/link";
import { MemberName } from "@/components/members/byline";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import type { PastMarkView } from "@/lib/marks/schema";

const said: Readonly<Record<PastMarkView["kind"], string>> = {
  ACCEPT: "said that it helped",
  ENDORSE: "endorsed it",
  DISAGREE: "disagreed",
  HARM: "said that it could harm",
};

type MarkHistoryProps = { title: string; path: string; marks: readonly PastMarkView[] };

/** Every mark of an answer: who, what, from when until when. */
export function MarkHistory({ title, path, marks }: MarkHistoryProps) {
  return (
    <div className="column">
      <PageHeader title="Marks of an answer" lead="All that were given, also those taken back, the newest first." />
      <div className="max-w-[50rem]">
        <p>
          To{" "}
          <Link href={path} prefetch={false}>
            an answer to “{title}”
          </Link>
        </p>
        {marks.length === 0 && <p className="mt-s4">Nobody has marked it.</p>}
        <ol className="mt-s4">
          {marks.map(({ id, kind, member, credential, isByAsker, createdAt, undoneAt }) => (
            <li key={id} className="border-t border-line py-s3">
              <p>
                <MemberName author={member} /> {said[kind]}
                {kind === "ACCEPT" && !isByAsker && ", for the asker"}{" "}
                <RelativeTime date={createdAt} className="text-ink-soft" />
              </p>
              <p className="text-step--1 text-ink-soft">
                {credential && <CredentialLine credential={credential} />}
                {credential && undoneAt && " · "}
                {undoneAt && (
                  <>
                    taken back <RelativeTime date={undoneAt} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
