import { z } from "zod";
import { proofTypes } from "@/lib/credential-proofs/formats";

/** A proof as its owner and moderators know of it; its file has an address of its own. */
export const proofView = z.object({ id: z.uuid(), type: z.enum(proofTypes), bytes: z.number().int() });
export type ProofView = z.infer<typeof proofView>;
