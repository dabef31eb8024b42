import { type ApplicationBody, type CredentialStatus, type DecisionBody, openStatuses } from "@/lib/credentials/schema";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { putFiles } from "@/lib/platform/files/store";
import { systemPermit } from "@/lib/platform/permit";

const planting = systemPermit("test:plant", "the test's own rows");

/** The smallest file that counts as a PDF. */
export const aPdf = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"));

/** A stored proof; loose unless told to which credential it belongs. */
export async function aProof(ownerId: string, { credentialId = null, createdAt = now() }: ProofOptions = {}) {
  const key = `proofs/${crypto.randomUUID().replaceAll("-", "")}`;
  await putFiles(new Map([[key, aPdf()]]));
  const row = { key, type: "application/pdf", bytes: aPdf().length, ownerId, credentialId, createdAt };
  return write(planting, async (tx) => {
    if (credentialId === null) await tx.credentialProof.deleteMany({ where: { ownerId, credentialId } });
    return tx.credentialProof.create({ data: row, select: { id: true, key: true } });
  });
}
type ProofOptions = { credentialId?: string | null; createdAt?: Date };

type CredentialOptions = {
  status?: CredentialStatus;
  profession?: "PHYSIOTHERAPIST" | "MOVEMENT_TEACHER";
  /** `2027-03-14`. */
  expiresOn?: string | null;
  createdAt?: Date;
  registerId?: string | null;
  register?: string;
  number?: string;
};

/** An application or a credential of a member; what was open of theirs is taken back first. */
export async function aCredential(owner: Actor, options: CredentialOptions = {}) {
  const { status = "PENDING", profession = "PHYSIOTHERAPIST", expiresOn = null, createdAt = now() } = options;
  const { registerId = "ie-coru", register: name = "CORU", number = `PT-${owner.handle}`.slice(0, 40) } = options;
  const register = { registerId, register: name, registerUrl: "https://register.test/lookup", country: "IE", number };
  const row = await write(planting, async (tx) => {
    const open = { memberId: owner.id, status: { in: [...openStatuses] } };
    await tx.credential.updateMany({ where: open, data: { status: "WITHDRAWN" } });
    return tx.credential.create({
      data: {
        ...{ ...register, memberId: owner.id, status, profession, createdAt, sentAt: createdAt },
        expiresOn: expiresOn === null ? null : new Date(expiresOn),
        checkedOn: status === "PENDING" || status === "ASKED_BACK" ? null : now(),
      },
      select: { id: true, sentAt: true },
    });
  });
  return { id: row.id, sentAt: row.sentAt.toISOString() };
}

/** An application with its proof, as it stands in the queue. */
export async function anApplication(owner: Actor, options: CredentialOptions = {}) {
  const made = await aCredential(owner, options);
  const proof = await aProof(owner.id, { credentialId: made.id });
  return { ...made, proof };
}

/** What somebody applies with. */
export const applying = (proofId: string | null, changes: Partial<ApplicationBody> = {}): ApplicationBody => ({
  ...{ profession: "PHYSIOTHERAPIST", country: "GB", register: { id: "gb-hcpc", name: "", url: null } },
  ...{ number: "PH123456", regions: [], expiresOn: null, note: "", proofId },
  ...changes,
});

/** A decision to verify, which holds for some years. */
export const verifying = (sentAt: string, expiresOn = "2029-06-30"): DecisionBody => ({
  ...{ kind: "VERIFY", sentAt, expiresOn },
});

/** A decision with words. */
export const saying = (kind: "ASK_BACK" | "REFUSE" | "REVOKE", sentAt: string): DecisionBody => ({
  ...{ kind, sentAt, words: "The number belongs to somebody else." },
});
