import { takeProofs } from "@/lib/credential-proofs/columns";
import type { ProofRemoved } from "@/lib/credential-proofs/events";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { deleteFiles, listFiles, writtenAt } from "@/lib/platform/files/store";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import type { CredentialStatus } from "@/prisma/generated/client";

const hourMs = 3_600_000;
/** How long a proof waits for its application to be sent. */
const looseHours = 24;
/** Files get their row within seconds; one without a row after this long never will. */
const strayHours = 1;
/** Rows that one run looks at; the next goes on. */
const mostAtOnce = 500;

const hoursAgo = (hours: number): Date => new Date(now().getTime() - hours * hourMs);

/** Deletes the file of a proof that is needed no longer. */
export async function onProofRemoved({ key }: ProofRemoved): Promise<void> {
  await deleteFiles([key]);
}

/** Proofs that were never sent, and any that outlived a decision. */
async function sweepProofRows(): Promise<number> {
  const never = { credentialId: null, createdAt: { lt: hoursAgo(looseHours) } };
  const over = { credential: { is: { status: { notIn: ["PENDING", "ASKED_BACK"] satisfies CredentialStatus[] } } } };
  const where = { OR: [never, over] };
  const rows = await reader.credentialProof.findMany({ where, take: mostAtOnce, select: { id: true } });
  const sweeping = systemPermit("credential-proof:sweep", "it was never sent, or its application is decided");
  for (const { id } of rows) {
    await write(sweeping, async (tx) => {
      for (const event of await takeProofs(tx, { AND: [{ id }, where] })) await announce(tx, event);
    });
  }
  return rows.length;
}

/** Deletes stored files that no row knows: left by a process that ended between storing and writing, or by a member who left. */
async function sweepProofFiles(): Promise<number> {
  const old: string[] = [];
  for await (const file of listFiles("proofs")) {
    if ((await writtenAt(file)) <= hoursAgo(strayHours)) old.push(file);
  }
  let swept = 0;
  for (let start = 0; start < old.length; start += mostAtOnce) {
    const keys = old.slice(start, start + mostAtOnce);
    const rows = await reader.credentialProof.findMany({ where: { key: { in: keys } }, select: { key: true } });
    const known = new Set(rows.map(({ key }) => key));
    const strays = keys.filter((key) => !known.has(key));
    await deleteFiles(strays);
    swept += strays.length;
  }
  return swept;
}

/** Deletes proofs that nobody needs any more, and files that belong to none. */
export async function sweepProofs(): Promise<number> {
  return (await sweepProofRows()) + (await sweepProofFiles());
}
