"use client";

import { useSyncExternalStore } from "react";
import type { AnswerClaimView } from "@/lib/claims/schema";

const never = () => () => undefined;

/** "until 14:30" in the reader's own time; the server, which does not know it, says nothing of the hour. */
export function Until({ moment }: { moment: string }) {
  const words = useSyncExternalStore(
    never,
    () => `, until ${new Date(moment).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`,
    () => "",
  );
  return <time dateTime={moment}>{words}</time>;
}

/** Who is writing an answer, and until when. */
export function ClaimWords({ claim }: { claim: AnswerClaimView }) {
  return (
    <span>
      {claim.isOwn ? "You are writing an answer" : `${claim.name} is writing an answer`}
      <Until moment={claim.until} />
    </span>
  );
}
