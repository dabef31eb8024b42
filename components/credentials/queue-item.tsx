import { ApplicationFacts } from "@/components/credentials/application-facts";
import { CopyButton } from "@/components/credentials/copy-button";
import { DecisionForm } from "@/components/credentials/decision-form";
import { DecisionList } from "@/components/credentials/decision-list";
import { RegisterNote } from "@/components/credentials/register-note";
import { SameNumber } from "@/components/credentials/same-number";
import { MemberName } from "@/components/members/byline";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { RelativeTime } from "@/components/ui/relative-time";
import { proofPath } from "@/lib/credential-proofs/client";
import type { ProofView } from "@/lib/credential-proofs/schema";
import type { ApplicationView, CredentialStatus, DecisionKind, QueuedView } from "@/lib/credentials/schema";

function Proof({ proof, applicant }: { proof: ProofView; applicant: string }) {
  const kilobytes = Math.ceil(proof.bytes / 1024);
  return (
    <div>
      <a href={proofPath(proof.id)}>
        Save the proof of {applicant} ({proof.type.replace(/^.*\//, "").toUpperCase()}, {kilobytes} kB)
      </a>
      {proof.type !== "application/pdf" && (
        <Disclosure className="mt-s2" summary="Look at it here">
          {/* biome-ignore lint/performance/noImgElement: private, and seen once. */}
          <img alt={`Proof of ${applicant}`} className="max-w-full" loading="lazy" src={proofPath(proof.id)} />
        </Disclosure>
      )}
    </div>
  );
}

function Earlier({ earlier }: { earlier: readonly ApplicationView[] }) {
  return (
    <Disclosure summary={`Earlier: ${earlier.length}`}>
      <ul className="flex flex-col gap-s4">
        {earlier.map((application) => (
          <li key={application.id} className="flex flex-col gap-s2">
            <ApplicationFacts application={application} />
            <DecisionList decisions={application.decisions} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What can be decided, by where it stands. */
const offered: Partial<Record<CredentialStatus, readonly DecisionKind[]>> = {
  PENDING: ["VERIFY", "ASK_BACK", "REFUSE"],
  ASKED_BACK: ["REFUSE", "VERIFY"],
  VERIFIED: ["REVOKE"],
};

type QueueItemProps = {
  item: QueuedView;
  /** What a credential holds until when the applicant gave no day. */
  yearFromNow: string;
  /** Nobody decides about themselves. */
  isOwn: boolean;
};

/** An application or a credential, whatever became of it, with everything that is needed to decide about it. */
export function QueueItem({ item, yearFromNow, isOwn }: QueueItemProps) {
  const { id, applicant, number, status, sentAt, expiresOn, note, proof, decisions, earlier, sameNumber } = item;
  const kinds = offered[status] ?? [];
  const form = (
    <DecisionForm
      applicant={applicant.name}
      expiresOn={expiresOn ?? yearFromNow}
      id={id}
      key={sentAt}
      kinds={kinds}
      sentAt={sentAt}
    />
  );
  return (
    <Card as="li" className="flex flex-col gap-s4">
      <h2 className="text-step-1">
        <MemberName author={applicant} />{" "}
        <span className="font-sans text-step--1 font-normal text-ink-soft">
          sent <RelativeTime date={sentAt} />
        </span>
      </h2>
      <ApplicationFacts
        application={item}
        belowRegister={<RegisterNote {...item} />}
        besideNumber={<CopyButton text={number} />}
      />
      {sameNumber.length > 0 && <SameNumber others={sameNumber} />}
      {note && <p className="whitespace-pre-line wrap-anywhere">“{note}”</p>}
      {proof && <Proof applicant={applicant.name} proof={proof} />}
      {decisions.length > 0 && <DecisionList decisions={decisions} />}
      {earlier.length > 0 && <Earlier earlier={earlier} />}
      {isOwn && kinds.length > 0 && <p className="text-ink-soft">This is your own. Somebody else decides about it.</p>}
      {!isOwn && status === "PENDING" && form}
      {!isOwn && status === "ASKED_BACK" && <Disclosure summary="Settle it without an answer">{form}</Disclosure>}
      {!isOwn && status === "VERIFIED" && (
        <Disclosure summary={`Revoke the credential of ${applicant.name}`}>{form}</Disclosure>
      )}
    </Card>
  );
}
