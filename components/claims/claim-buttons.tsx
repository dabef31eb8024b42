"use client";

import { useClaim } from "@/components/claims/use-claim";
import { Button } from "@/components/ui/button";
import { useShortcut } from "@/components/ui/shortcuts";
import type { AnswerClaimView } from "@/lib/claims/schema";

type ClaimButtonsProps = {
  kind: "QUESTION" | "COMMENT";
  id: string;
  /** What it is called, so that each button has a name of its own. */
  title: string;
  claim: AnswerClaimView | null;
};

/** Claims something, extends one's own claim or gives it back; nothing while somebody else's stands. */
export function ClaimButtons({ kind, id, title, claim }: ClaimButtonsProps) {
  const { mutate, isPending, variables } = useClaim({ kind, id });
  const [onClaim, onGiveBack] = [useShortcut("c"), useShortcut("g")];
  if (claim && !claim.isOwn) return null;
  return (
    <>
      <Button
        size="sm"
        pending={isPending && variables === "claim"}
        aria-label={`${claim ? "Extend your claim of" : "Claim"} “${title}”`}
        {...onClaim}
        onClick={() => mutate("claim")}
      >
        {claim ? "Extend" : "Claim"}
      </Button>
      {claim && (
        <Button
          look="quiet"
          size="sm"
          pending={isPending && variables === "give back"}
          aria-label={`Give “${title}” back`}
          {...onGiveBack}
          onClick={() => mutate("give back")}
        >
          Give back
        </Button>
      )}
    </>
  );
}
