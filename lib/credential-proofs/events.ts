import { z } from "zod";

/** A proof is needed no longer; its file is still there. */
export const proofRemoved = z.object({ type: z.literal("credential-proof.removed"), key: z.string() });
export type ProofRemoved = z.infer<typeof proofRemoved>;
