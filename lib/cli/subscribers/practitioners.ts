import { on, type Subscription } from "@/lib/cli/subscription";
import { proofRemoved } from "@/lib/credential-proofs/events";
import * as proofs from "@/lib/credential-proofs/jobs";

/** Who listens to what happens to practitioners and to those who want to be one. */
export const practitionerSubscriptions: readonly Subscription[] = [on(proofRemoved, proofs.onProofRemoved)];
