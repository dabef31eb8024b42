import type { StateTone } from "@/components/ui/state-label";
import type { CredentialStatus, DecisionKind } from "@/lib/credentials/schema";

type Words = { readonly label: string; readonly tone: StateTone };

/** Where an application or a credential stands. */
export const statusWords: Record<CredentialStatus, Words> = {
  PENDING: { label: "Waits for a moderator", tone: "waiting" },
  ASKED_BACK: { label: "A moderator has a question", tone: "waiting" },
  VERIFIED: { label: "Verified", tone: "endorsed" },
  EXPIRED: { label: "Expired", tone: "neutral" },
  REVOKED: { label: "Revoked", tone: "urgent" },
  REFUSED: { label: "Refused", tone: "neutral" },
  WITHDRAWN: { label: "Taken back", tone: "neutral" },
  REPLACED: { label: "Replaced by its renewal", tone: "neutral" },
};

/** What a moderator did, after their name. */
export const decisionWords: Record<DecisionKind, string> = {
  VERIFY: "verified it",
  ASK_BACK: "asked back",
  REFUSE: "refused it",
  REVOKE: "revoked it",
};
