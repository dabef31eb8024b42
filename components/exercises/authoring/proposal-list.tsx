import Link from "next/link";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Proposal } from "@/lib/exercise-proposals/schema";

const states = { PROPOSED: "Waits for a review", REVIEWED: "Published", DECLINED: "Not taken as it is" } as const;

/** Proposals under each other: what, by whom, since when. */
export function ProposalList({ proposals }: { proposals: readonly Proposal[] }) {
  return (
    <ul>
      {proposals.map((proposal) => (
        <li className="border-line border-t py-s3" key={proposal.id}>
          <Link className="font-semibold" href={`/exercises/review/${proposal.id}`}>
            {proposal.title}
          </Link>
          <p className="text-ink-soft text-step--1">
            {proposal.baseVersion === 0 ? "New exercise" : `Revision of version ${proposal.baseVersion}`} by{" "}
            {proposal.author.name}, <RelativeTime date={proposal.proposedAt} /> · {states[proposal.state]}
          </p>
          {proposal.summary && <p className="max-w-measure">{proposal.summary}</p>}
        </li>
      ))}
    </ul>
  );
}
