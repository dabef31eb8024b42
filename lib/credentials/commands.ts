import { attachProof, takeProofs } from "@/lib/credential-proofs/columns";
import { pagesOf } from "@/lib/credentials/columns";
import { dayStart, faultOf } from "@/lib/credentials/expiry";
import { noteAbout, wordsOfDecision } from "@/lib/credentials/notes";
import { canApply, canDecide, canSendAgain, canWithdraw, canWriteWith } from "@/lib/credentials/policy";
import {
  type CredentialFacts,
  getApplication,
  getCredentialFacts,
  hasOpenApplication,
  listRegisters,
} from "@/lib/credentials/queries";
import {
  type ApplicationBody,
  type ApplicationView,
  type CredentialStatus,
  type DecisionBody,
  type DecisionKind,
  openStatuses,
} from "@/lib/credentials/schema";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { announce } from "@/lib/platform/outbox";
import { about, permit } from "@/lib/platform/permit";
import { assertRegions, getTopicIds } from "@/lib/topics/queries";

const invalid = (reason: string, path: string, message: string) =>
  new AppError("invalid", reason, { issues: [{ path, message }] });

/** The register as its id, name and search address: from the list, or as the applicant names it. */
async function registerOf(actor: Actor, { register, profession, country }: ApplicationBody) {
  if (register.id === null) return { registerId: null, register: register.name, registerUrl: register.url };
  const listed = (await listRegisters(actor)).find(({ id }) => id === register.id);
  const fits = listed?.professions.includes(profession) && (listed.country ?? country) === country;
  if (!listed || !fits) {
    throw invalid("register-unknown", "register.id", "Choose a register of this country for this profession");
  }
  return { registerId: listed.id, register: listed.name, registerUrl: listed.searchUrl };
}

const datePhrases = {
  "date-in-the-past": "This day is over. Apply with a credential that still holds",
  "date-too-far": "Use a day within the next ten years",
} as const;

/** Refuses a last day that is over or absurd. @throws {AppError} `invalid` */
function assertHolds(expiresOn: string): void {
  const fault = faultOf(expiresOn, now());
  if (fault) throw invalid(fault, "expiresOn", datePhrases[fault]);
}

/** What an applicant says as the columns of a credential, and the regions of its scope. */
async function rowsOf(actor: Actor, body: ApplicationBody) {
  if (body.expiresOn !== null) assertHolds(body.expiresOn);
  const slugs = [...new Set(body.regions)];
  await assertRegions(actor, slugs);
  const ids = await getTopicIds(actor, slugs);
  const { profession, country, number, note } = body;
  const expiresOn = body.expiresOn === null ? null : new Date(body.expiresOn);
  const row = { profession, country, number, note, expiresOn, sentAt: now(), ...(await registerOf(actor, body)) };
  return { row, regions: [...ids.values()].map((topicId) => ({ topicId })) };
}

/** Deletes the proof of an application in the same transaction; its file follows by a job. */
async function endProofs(tx: Tx, credentialId: string): Promise<void> {
  for (const event of await takeProofs(tx, { credentialId })) await announce(tx, event);
}

/**
 * Applies for a credential, or for the renewal of a standing one, which holds until then.
 *
 * One open application a member; the unique index settles two that are sent at the same moment.
 * @throws {AppError} `forbidden` with a reason from {@link canApply}; `invalid` naming the field; `conflict`
 */
export async function applyForCredential(actor: Actor, body: ApplicationBody): Promise<ApplicationView> {
  const applying = permit(actor, "credential:apply", canApply(actor, { hasOpen: await hasOpenApplication(actor) }));
  const { proofId } = body;
  if (proofId === null) throw invalid("proof-missing", "proofId", "Add a proof: a certificate, or your card");
  const { row, regions } = await rowsOf(actor, body);
  const id = await write(applying, async (tx) => {
    const data = { ...row, memberId: actor.id, createdAt: row.sentAt, regions: { create: regions } };
    const made = await tx.credential.create({ data, select: { id: true } });
    await attachProof(tx, actor, { proofId, credentialId: made.id });
    return made.id;
  });
  return getApplication(actor, id);
}

/**
 * Sends an application again that a moderator has asked back; its proof stays unless there is a new one.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canSendAgain}; `invalid`; `conflict`
 */
export async function sendAgain(actor: Actor, id: string, body: ApplicationBody): Promise<ApplicationView> {
  const facts = await getCredentialFacts(actor, id);
  const sending = permit(actor, "credential:send-again", canSendAgain(actor, facts));
  const { row, regions } = await rowsOf(actor, body);
  await write(sending, async (tx) => {
    const where = { id, status: "ASKED_BACK" } as const;
    const { count } = await tx.credential.updateMany({ where, data: { ...row, status: "PENDING" } });
    if (count === 0) throw new AppError("conflict", "application-changed");
    await tx.credentialRegion.deleteMany({ where: { credentialId: id } });
    await tx.credentialRegion.createMany({ data: regions.map((region) => ({ ...region, credentialId: id })) });
    if (body.proofId === null) return;
    await endProofs(tx, id);
    await attachProof(tx, actor, { proofId: body.proofId, credentialId: id });
  });
  return getApplication(actor, id);
}

/**
 * Takes one's own application back; its proof is deleted.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canWithdraw}; `conflict` once it is decided
 */
export async function withdrawApplication(actor: Actor, id: string): Promise<ApplicationView> {
  const facts = await getCredentialFacts(actor, id);
  await write(permit(actor, "credential:withdraw", canWithdraw(actor, facts)), async (tx) => {
    const where = { id, status: { in: [...openStatuses] } };
    const { count } = await tx.credential.updateMany({ where, data: { status: "WITHDRAWN" } });
    if (count === 0) throw new AppError("conflict", "application-changed");
    await endProofs(tx, id);
  });
  return getApplication(actor, id);
}

const decided = {
  VERIFY: { status: "VERIFIED", action: "moderation:verify-credential" },
  ASK_BACK: { status: "ASKED_BACK", action: "moderation:ask-back-credential" },
  REFUSE: { status: "REFUSED", action: "moderation:refuse-credential" },
  REVOKE: { status: "REVOKED", action: "moderation:revoke-credential" },
} as const satisfies Record<DecisionKind, object>;

type Deciding = { readonly deciderId: string; readonly body: DecisionBody };

/** In which status an application, or a credential, can be decided about so. */
const decidedFrom: Record<DecisionKind, CredentialStatus[]> = {
  VERIFY: [...openStatuses],
  ASK_BACK: ["PENDING"],
  REFUSE: [...openStatuses],
  REVOKE: ["VERIFIED"],
};

/** A renewal takes the place of what it renews: of the same profession, country and register; chosen, it stays so. */
async function replaceRenewed(tx: Tx, { id, memberId, profession, country, registerId, register }: CredentialFacts) {
  const sameRegister =
    registerId === null ? { registerId, register: { equals: register, mode: "insensitive" as const } } : { registerId };
  const same = { memberId, profession, country, ...sameRegister, id: { not: id } } as const;
  // Renewed a day late it is a renewal all the same.
  const holdable = [{ status: "VERIFIED" as const }, { status: "EXPIRED" as const }];
  const earlier = { ...same, OR: holdable, chosenAt: { not: null } };
  const chosen = await tx.credential.findFirst({ where: earlier, select: { chosenAt: true } });
  await tx.credential.updateMany({ where: earlier, data: { chosenAt: null } });
  await tx.credential.updateMany({ where: { ...same, status: "VERIFIED" }, data: { status: "REPLACED" } });
  if (chosen) await tx.credential.update({ where: { id }, data: { chosenAt: chosen.chosenAt } });
}

/** What a decision changes; nothing when the application was changed or decided in the meantime. */
async function settle(tx: Tx, facts: CredentialFacts, { deciderId, body }: Deciding) {
  const { id } = facts;
  const { status } = decided[body.kind];
  const where = { id, status: { in: decidedFrom[body.kind] }, sentAt: new Date(body.sentAt) };
  const checked =
    body.kind === "VERIFY"
      ? { checkedOn: dayStart(now()), checkedById: deciderId, expiresOn: new Date(body.expiresOn) }
      : {};
  const { count } = await tx.credential.updateMany({ where, data: { status, ...checked } });
  if (count === 0) throw new AppError("conflict", "application-changed");
  if (body.kind === "VERIFY") await replaceRenewed(tx, facts);
}

/**
 * Decides about an application, or revokes a standing credential; it is logged, and its holder is told.
 *
 * Once decided, the proof is deleted. The guarded update lets one of two decisions at the same moment through, and none
 * about a version of the application that the moderator has not seen.
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canDecide}; `invalid`; `conflict`
 */
export async function decideCredential(actor: Actor, id: string, body: DecisionBody): Promise<ApplicationView> {
  const facts = await getCredentialFacts(actor, id);
  const { kind } = body;
  const verdict = canDecide(actor, facts, kind);
  const deciding = about(permit(actor, decided[kind].action, verdict), { credentialId: id });
  if (kind === "VERIFY") assertHolds(body.expiresOn);
  const words = kind === "VERIFY" ? "" : body.words;
  await write(deciding, async (tx) => {
    await settle(tx, facts, { deciderId: actor.id, body });
    const row = { credentialId: id, kind, words, deciderId: actor.id, createdAt: now() };
    const decision = await tx.credentialDecision.create({ data: row, select: { id: true } });
    if (kind !== "ASK_BACK") await endProofs(tx, id);
    await announce(tx, noteAbout(facts.memberId, `credential-decision:${decision.id}`, wordsOfDecision(body)));
    await touch(tx, ...pagesOf(facts.member));
  });
  return getApplication(actor, id);
}

/**
 * Chooses, among several, the credential that one writes with from now on: its profession and scope count.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canWriteWith}; `conflict` once it stands no more
 */
export async function chooseCredential(actor: Actor, id: string): Promise<ApplicationView> {
  const facts = await getCredentialFacts(actor, id);
  await write(permit(actor, "credential:choose", canWriteWith(actor, facts)), async (tx) => {
    const chosen = { memberId: actor.id, chosenAt: { not: null } };
    await tx.credential.updateMany({ where: chosen, data: { chosenAt: null } });
    const where = { id, status: "VERIFIED" } as const;
    const { count } = await tx.credential.updateMany({ where, data: { chosenAt: now() } });
    if (count === 0) throw new AppError("conflict", "application-changed");
    await touch(tx, ...pagesOf(facts.member));
  });
  return getApplication(actor, id);
}
