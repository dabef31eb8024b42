"use client";

import { useQuery } from "@tanstack/react-query";
import { ClaimButtons } from "@/components/claims/claim-buttons";
import { ClaimWords } from "@/components/claims/claim-words";
import { Notice } from "@/components/ui/notice";
import { claimQuery } from "@/lib/claims/client";

type AnswerClaimProps = { kind: "QUESTION" | "COMMENT"; id: string };

/** Warns whoever answers that somebody else is writing; keeps nobody from posting. */
export function AnswerClaim({ kind, id }: AnswerClaimProps) {
  const { data } = useQuery(claimQuery(kind, id));
  if (!data?.claim && data?.denied !== null) return null;
  const { claim } = data;
  if (claim && !claim.isOwn)
    return (
      <Notice tone="waiting" title={<ClaimWords claim={claim} />}>
        You can answer all the same: two views help, if the second one knows of the first.
      </Notice>
    );
  return (
    <div className="flex flex-wrap items-center gap-s2 text-step--1 text-ink-soft">
      {claim ? <ClaimWords claim={claim} /> : <span>Other practitioners do not see yet that you are writing.</span>}
      <ClaimButtons kind={kind} id={id} title={kind === "QUESTION" ? "this question" : "this comment"} claim={claim} />
    </div>
  );
}
