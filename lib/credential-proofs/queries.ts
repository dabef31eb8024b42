import { proofColumns, toProofView } from "@/lib/credential-proofs/columns";
import { isModerator, type Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { readFile } from "@/lib/platform/files/store";

/**
 * A proof's file: for its owner, and for moderators once it belongs to an application.
 *
 * @throws {AppError} `not-found` for everybody else, and once it has been deleted
 */
export async function getProofFile(viewer: Viewer, id: string) {
  const mine = { ownerId: viewer?.id ?? "" };
  const row =
    viewer &&
    (await reader.credentialProof.findFirst({
      where: { AND: [{ id }, isModerator(viewer) ? { OR: [mine, { credentialId: { not: null } }] } : mine] },
      select: { ...proofColumns, key: true },
    }));
  const bytes = row && (await readFile(row.key));
  if (!row || !bytes) throw new AppError("not-found", "credential-proof");
  return { bytes, type: toProofView(row).type };
}
