import Link from "next/link";
import { MemberName } from "@/components/members/byline";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { RelativeTime } from "@/components/ui/relative-time";
import { StateLabel } from "@/components/ui/state-label";
import { hiddenAnswerPath, type MarkView, markHistoryPath } from "@/lib/marks/schema";
import { hidesAnswer } from "@/lib/marks/stances";

/** Who says that an answer could harm and why, with what a moderator has decided on it. */
export function HarmReasons({ marks }: { marks: readonly MarkView[] }) {
  return (
    <ul className="flex flex-col gap-s3">
      {marks.map(({ id, member, credential, reason, createdAt, decision }) => (
        <li key={id}>
          <p className="text-step--1 text-ink-soft">
            <MemberName author={member} /> {credential && <CredentialLine credential={credential} />},{" "}
            <RelativeTime date={createdAt} />
          </p>
          <p className="max-w-measure whitespace-pre-line wrap-anywhere">{reason}</p>
          {decision && (
            <p className="mt-s1 max-w-measure wrap-anywhere">
              {decision.decidedBy.name}, moderator, <RelativeTime date={decision.createdAt} />: {decision.note}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Stands where an answer is hidden because it could harm: why, and the way to it. */
export function HiddenNotice({ number, marks }: { number: number; marks: readonly MarkView[] }) {
  const hiding = marks.filter(hidesAnswer);
  const isUpheld = hiding.some(({ decision }) => decision?.verdict === "UPHELD");
  return (
    <>
      <p>
        <StateLabel tone="urgent">
          {isUpheld ? "Hidden: this answer could harm" : "Hidden for now: a practitioner says that this could harm"}
        </StateLabel>
      </p>
      <div className="my-s3">
        <HarmReasons marks={hiding} />
      </div>
      <p className="max-w-measure text-step--1 text-ink-soft">
        {isUpheld
          ? "A moderator has decided that it stays hidden, together with the exercises in it."
          : "A moderator has yet to decide. Until then it is hidden, together with the exercises in it."}{" "}
        {!isUpheld && (
          <Link href={hiddenAnswerPath(number)} prefetch={false} rel="nofollow">
            Read it all the same
          </Link>
        )}{" "}
        <Link href={markHistoryPath(number)} prefetch={false} rel="nofollow" data-print="no">
          All marks
        </Link>
      </p>
    </>
  );
}
