import Link from "next/link";
import { HarmReasons } from "@/components/marks/hidden-notice";
import { MemberName } from "@/components/members/byline";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { RelativeTime } from "@/components/ui/relative-time";
import { StateLabel } from "@/components/ui/state-label";
import { type MarkView, markHistoryPath } from "@/lib/marks/schema";
import { disagrees } from "@/lib/marks/stances";

const practitioners = (count: number): string => (count === 1 ? "1 practitioner" : `${count} practitioners`);

function Accept({ mark: { member, credential, isByAsker, createdAt } }: { mark: MarkView }) {
  return (
    <p className="py-1">
      <StateLabel tone="helped">
        {isByAsker ? `Helped ${member.handle ? member.name : "the asker"}` : "Marked as helpful"}
      </StateLabel>{" "}
      <span className="text-ink-soft">
        {!isByAsker && (
          <>
            by <MemberName author={member} />
            {credential ? <CredentialLine credential={credential} /> : ", moderator"}, since the asker is gone,{" "}
          </>
        )}
        <RelativeTime date={createdAt} />
      </span>
    </p>
  );
}

function Endorsements({ marks }: { marks: readonly MarkView[] }) {
  return (
    <details className="min-w-0">
      <summary className="min-h-6 py-1">
        <StateLabel tone="endorsed">Endorsed by {practitioners(marks.length)}</StateLabel>
      </summary>
      <ul className="mt-s1 text-ink-soft">
        {marks.map(({ id, member, credential, createdAt }) => (
          <li key={id}>
            <MemberName author={member} /> {credential && <CredentialLine credential={credential} />},{" "}
            <RelativeTime date={createdAt} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Disagreements({ marks }: { marks: readonly MarkView[] }) {
  return (
    <details className="min-w-0">
      <summary className="min-h-6 py-1">
        <StateLabel tone="waiting">
          {marks.length === 1 ? "1 practitioner disagrees" : `${marks.length} practitioners disagree`}
        </StateLabel>
      </summary>
      <div className="mt-s1">
        <HarmReasons marks={marks} />
      </div>
    </details>
  );
}

/** What the asker and practitioners said of an answer: in words, with who and when. */
export function AnswerMarks({ number, marks }: { number: number; marks: readonly MarkView[] }) {
  const accept = marks.find((mark) => mark.kind === "ACCEPT");
  const endorsements = marks.filter((mark) => mark.kind === "ENDORSE");
  const disagreements = marks.filter(disagrees);
  if (marks.length === 0) return null;
  return (
    <div className="mt-s3 flex flex-wrap items-start gap-x-s5 text-step--1">
      {accept && <Accept mark={accept} />}
      {endorsements.length > 0 && <Endorsements marks={endorsements} />}
      {disagreements.length > 0 && <Disagreements marks={disagreements} />}
      <Link
        className="py-1 text-ink-soft"
        href={markHistoryPath(number)}
        prefetch={false}
        rel="nofollow"
        data-print="no"
      >
        All marks
      </Link>
    </div>
  );
}
