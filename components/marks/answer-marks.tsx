import { MemberName } from "@/components/members/byline";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { RelativeTime } from "@/components/ui/relative-time";
import { StateLabel } from "@/components/ui/state-label";
import type { MarkView } from "@/lib/marks/schema";

function Endorsements({ marks }: { marks: readonly MarkView[] }) {
  const words = marks.length === 1 ? "Endorsed by 1 practitioner" : `Endorsed by ${marks.length} practitioners`;
  return (
    <details className="min-w-0">
      <summary className="min-h-6 py-1">
        <StateLabel tone="endorsed">{words}</StateLabel>
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

/** What the asker and practitioners said of an answer: in words, with who and when. */
export function AnswerMarks({ marks }: { marks: readonly MarkView[] }) {
  const accept = marks.find((mark) => mark.kind === "ACCEPT");
  const endorsements = marks.filter((mark) => mark.kind === "ENDORSE");
  if (marks.length === 0) return null;
  return (
    <div className="mt-s3 flex flex-wrap items-start gap-x-s5 text-step--1">
      {accept && (
        <p className="py-1">
          <StateLabel tone="helped">Helped {accept.member.handle ? accept.member.name : "the asker"}</StateLabel>{" "}
          <span className="text-ink-soft">
            <RelativeTime date={accept.createdAt} />
          </span>
        </p>
      )}
      {endorsements.length > 0 && <Endorsements marks={endorsements} />}
    </div>
  );
}
