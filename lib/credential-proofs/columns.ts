import type { ProofRemoved } from "@/lib/credential-proofs/events";
import { proofTypes } from "@/lib/credential-proofs/formats";
import type { ProofView } from "@/lib/credential-proofs/schema";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Prisma } from "@/prisma/generated/client";

/** What every read of a proof selects; its key stays with the commands. */
export const proofColumns = { id: true, type: true, bytes: true } as const satisfies Prisma.CredentialProofSelect;

/** A proof for its owner and for moderators. */
export function toProofView({ id, type, bytes }: { id: string; type: string; bytes: number }): ProofView {
  const known = proofTypes.find((each) => each === type);
  if (!known) throw new Error(`Proof ${id} is of no type that we take`);
  return { id, type: known, bytes };
}

/**
 * Deletes proofs in the transaction that ends them, and returns what is to be announced: a job deletes their files.
 *
 * Used by every command and job after which a proof is needed no longer.
 */
export async function takeProofs(tx: Tx, where: Prisma.CredentialProofWhereInput): Promise<ProofRemoved[]> {
  const rows = await tx.credentialProof.findMany({ where, select: { id: true, key: true } });
  const taken: ProofRemoved[] = [];
  for (const { id, key } of rows) {
    const { count } = await tx.credentialProof.deleteMany({ where: { id } });
    if (count === 1) taken.push({ type: "credential-proof.removed", key });
  }
  return taken;
}

type Attaching = { readonly proofId: string; readonly credentialId: string };

/**
 * Gives an application its proof, in the transaction that sends it.
 *
 * The guarded update settles races: a proof that is gone, used or somebody else's undoes the application.
 * @throws {AppError} `invalid`
 */
export async function attachProof(tx: Tx, actor: Actor, { proofId, credentialId }: Attaching): Promise<void> {
  const loose = { id: proofId, ownerId: actor.id, credentialId: null };
  const { count } = await tx.credentialProof.updateMany({ where: loose, data: { credentialId } });
  if (count === 1) return;
  const message = "The proof is no longer there. Add it again";
  throw new AppError("invalid", "proof-gone", { issues: [{ path: "proofId", message }] });
}
