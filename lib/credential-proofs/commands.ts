import { proofColumns, takeProofs, toProofView } from "@/lib/credential-proofs/columns";
import { proofTypeOf } from "@/lib/credential-proofs/formats";
import { canUploadProof } from "@/lib/credential-proofs/policy";
import type { ProofView } from "@/lib/credential-proofs/schema";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { deleteFiles, putFiles } from "@/lib/platform/files/store";
import { inspectPicture } from "@/lib/platform/images/pictures";
import { announce } from "@/lib/platform/outbox";
import { permit } from "@/lib/platform/permit";

/**
 * Takes a proof: a PDF, or a still JPEG, PNG or WebP, told by its bytes. It takes the place of one not yet sent.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canUploadProof}; `invalid` with what is wrong with the file
 */
export async function uploadProof(actor: Actor, input: Uint8Array): Promise<ProofView> {
  const uploading = permit(actor, "credential-proof:upload", canUploadProof(actor));
  const type = proofTypeOf(input);
  if (!type) throw new AppError("invalid", "proof-format");
  if (type !== "application/pdf") await inspectPicture(input);
  const key = `proofs/${crypto.randomUUID().replaceAll("-", "")}`;
  await putFiles(new Map([[key, input]]));
  const data = { key, type, bytes: input.length, ownerId: actor.id, createdAt: now() };
  try {
    return await write(uploading, async (tx) => {
      for (const event of await takeProofs(tx, { ownerId: actor.id, credentialId: null })) await announce(tx, event);
      return toProofView(await tx.credentialProof.create({ data, select: proofColumns }));
    });
  } catch (error) {
    await deleteFiles([key]);
    throw error;
  }
}
