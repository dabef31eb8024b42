import { draftColumns, toDraftView } from "@/lib/drafts/columns";
import { kindOfKey } from "@/lib/drafts/place";
import { canKeepDrafts } from "@/lib/drafts/policy";
import {
  type CarriedDraftView,
  type CarryBody,
  type ClaimView,
  carryBody,
  type DraftBody,
  type DraftView,
  wholeDraftView,
} from "@/lib/drafts/schema";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { randomToken, sha256 } from "@/lib/platform/hash";
import { permit, systemPermit } from "@/lib/platform/permit";

/** How many drafts a member may have; with one more the one that was left alone for longest goes. */
const mostDrafts = 100;
const carriedForMs = 24 * 60 * 60 * 1000;

function assertKind(key: string, kind: CarryBody["kind"]): void {
  if (kindOfKey(key) !== kind) throw new AppError("invalid", "draft-kind");
}

async function dropBeyondMost(tx: Tx, memberId: string): Promise<void> {
  const surplus = await tx.draft.findMany({
    where: { memberId },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    skip: mostDrafts,
    select: { id: true },
  });
  if (surplus.length > 0) await tx.draft.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } });
}

type Place = { readonly memberId: string; readonly key: string };
type Words = Omit<DraftBody, "revision">;

/** Begins a draft; false where there is one already. */
async function begin(tx: Tx, place: Place, words: Words): Promise<boolean> {
  const data = { ...place, ...words, updatedAt: now() };
  const { count } = await tx.draft.createMany({ data: [data], skipDuplicates: true });
  if (count > 0) await dropBeyondMost(tx, place.memberId);
  return count > 0;
}

/** Writes over the draft that the caller has seen; false where it is another one by now, or gone. */
async function replace(tx: Tx, place: Place, { revision, ...words }: Words & { revision: number }): Promise<boolean> {
  const { count } = await tx.draft.updateMany({
    where: { ...place, revision },
    data: { ...words, revision: { increment: 1 }, updatedAt: now() },
  });
  return count > 0;
}

const at = (place: Place) => ({ where: { memberId_key: place }, select: draftColumns });

/**
 * Saves one's own draft over the revision it was written on.
 *
 * @throws {AppError} `conflict`: `draft-newer` when it has been saved elsewhere since, `draft-gone` when it was discarded
 */
export async function saveDraft(actor: Actor, key: string, body: DraftBody): Promise<DraftView> {
  const { revision, ...words } = body;
  assertKind(key, words.kind);
  const place = { memberId: actor.id, key };
  return write(permit(actor, "draft:save", canKeepDrafts(actor)), async (tx) => {
    const isSaved =
      revision === null ? await begin(tx, place, words) : await replace(tx, place, { ...words, revision });
    const row = await tx.draft.findUnique(at(place));
    if (!row) throw new AppError("conflict", "draft-gone");
    if (!isSaved) throw new AppError("conflict", "draft-newer");
    return toDraftView(row);
  });
}

/** Throws one's own draft away; a second time changes nothing. */
export async function discardDraft(actor: Actor, key: string): Promise<{ discarded: number }> {
  return write(permit(actor, "draft:discard", "allowed"), async (tx) => {
    const { count } = await tx.draft.deleteMany({ where: { memberId: actor.id, key } });
    return { discarded: count };
  });
}

const carrying = systemPermit("draft:carry", "whoever goes to sign in is nobody yet; the token alone opens it");

/** Keeps a draft of somebody signed out for a day, under the hash of a token that is told this once. */
export async function carryDraft(body: CarryBody): Promise<CarriedDraftView> {
  assertKind(body.key, body.kind);
  const token = randomToken();
  const expires = new Date(now().getTime() + carriedForMs);
  return write(carrying, async (tx) => {
    await tx.carriedDraft.create({ data: { ...body, tokenHash: sha256(token), expires } });
    return { token, expires: expires.toISOString() };
  });
}

/** Throws a carried draft away; of a token that opens nothing nothing is said. */
export async function dropCarriedDraft(token: string): Promise<{ discarded: number }> {
  return write(carrying, async (tx) => {
    await tx.carriedDraft.deleteMany({ where: { tokenHash: sha256(token) } });
    return { discarded: 0 };
  });
}

/** Takes a carried draft out, so that nobody else can. @throws {AppError} `not-found`, also when used or expired */
async function takeOut(tx: Tx, token: string): Promise<{ body: CarryBody; carriedAt: Date }> {
  const where = { tokenHash: sha256(token), expires: { gt: now() } };
  const row = await tx.carriedDraft.findFirst({ where });
  const { count } = await tx.carriedDraft.deleteMany({ where });
  if (!row || count === 0) throw new AppError("not-found", "draft");
  return { body: carryBody.parse(row), carriedAt: new Date(row.expires.getTime() - carriedForMs) };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Makes a carried draft the member's own, once.
 *
 * Where they have a draft of the same thing the newer stands in the account and the older is handed back to be offered.
 */
export async function claimDraft(actor: Actor, token: string): Promise<ClaimView> {
  return write(permit(actor, "draft:claim", canKeepDrafts(actor)), async (tx) => {
    const { body, carriedAt } = await takeOut(tx, token);
    const { key, ...words } = body;
    const place = { memberId: actor.id, key };
    const read = { ...at(place), select: { ...draftColumns, content: true } };
    const own = await tx.draft.findUnique(read);
    if (!own) await begin(tx, place, words);
    else if (own.updatedAt < carriedAt) await replace(tx, place, { ...words, revision: own.revision });
    const { content, ...row } = await tx.draft.findUniqueOrThrow(read);
    const draft = { ...toDraftView(row), content: wholeDraftView.shape.content.parse(content) };
    const older = own && (own.updatedAt < carriedAt ? own.content : words.content);
    const other = older && !isSame(older, content) ? wholeDraftView.shape.content.parse(older) : null;
    return { draft, other };
  });
}
