import { memberKeys } from "@/lib/members/keys";
import { canManageAccount } from "@/lib/members/policy";
import type { AccessTokenView, NameBody, NewTokenBody, NewTokenView, ProfileBody } from "@/lib/members/schema";
import type { Actor, Role } from "@/lib/platform/actor";
import { everything, touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { randomToken, sha256 } from "@/lib/platform/hash";
import { permit, systemPermit } from "@/lib/platform/permit";

/**
 * Gives a newcomer the name they chose; with it they become a member.
 *
 * @throws {AppError} `conflict` when the handle is taken or the member has one already
 */
export async function chooseName(memberId: string, body: NameBody): Promise<{ handle: string }> {
  const taken = await reader.member.findUnique({ where: { handle: body.handle }, select: { id: true } });
  if (taken) {
    throw new AppError("conflict", "handle-taken", {
      issues: [{ path: "handle", message: "That name is taken. Choose another" }],
    });
  }
  return write(systemPermit("member:choose-name", "a newcomer is nobody yet who could act"), async (tx) => {
    const { count } = await tx.member.updateMany({
      where: { id: memberId, handle: null },
      data: { ...body, joinedAt: now() },
    });
    if (count === 0) throw new AppError("conflict", "already-exists");
    await touch(tx, memberKeys.all, memberKeys.detail(body.handle));
    return { handle: body.handle };
  });
}

/** Changes one's display name and words about oneself. A name stands on every page its member wrote on. */
export async function saveProfile(actor: Actor, body: ProfileBody): Promise<{ handle: string }> {
  return write(permit(actor, "member:save-profile", canManageAccount(actor)), async (tx) => {
    const before = await tx.member.findUniqueOrThrow({ where: { id: actor.id }, select: { displayName: true } });
    await tx.member.update({ where: { id: actor.id }, data: body });
    await touch(tx, memberKeys.detail(actor.handle), ...(before.displayName === body.displayName ? [] : [everything]));
    return { handle: actor.handle };
  });
}

/** Ends one session, or with null all of them. */
export async function endSessions(actor: Actor, sessionId: string | null): Promise<{ ended: number }> {
  return write(permit(actor, "session:end", "allowed"), async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { memberId: actor.id, ...(sessionId ? { id: sessionId } : {}) },
    });
    return { ended: count };
  });
}

const tokenColumns = { id: true, name: true, scopes: true, createdAt: true, lastUsedAt: true } as const;
type TokenRow = { id: string; name: string; scopes: string[]; createdAt: Date; lastUsedAt: Date | null };

const toTokenView = (row: TokenRow): AccessTokenView => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});

/** Makes an access token; it is told this once and kept as its hash alone. */
export async function createToken(actor: Actor, body: NewTokenBody): Promise<NewTokenView> {
  const token = `evs_${randomToken()}`;
  return write(permit(actor, "token:create", canManageAccount(actor)), async (tx) => {
    const data = { ...body, memberId: actor.id, tokenHash: sha256(token), createdAt: now() };
    return { ...toTokenView(await tx.accessToken.create({ data, select: tokenColumns })), token };
  });
}

/** Ends one of the member's own tokens at once. @throws {AppError} `not-found`, also for somebody else's */
export async function revokeToken(actor: Actor, id: string): Promise<AccessTokenView> {
  return write(permit(actor, "token:revoke", "allowed"), async (tx) => {
    const where = { id, memberId: actor.id, revokedAt: null };
    const { count } = await tx.accessToken.updateMany({ where, data: { revokedAt: now() } });
    if (count === 0) throw new AppError("not-found", "token");
    return toTokenView(await tx.accessToken.findUniqueOrThrow({ where: { id }, select: tokenColumns }));
  });
}

/** Makes a member from the operator's command line: the first admin of a new place comes to be like this. */
export async function createMember(
  body: NameBody & { email: string; role: Role },
): Promise<{ id: string; handle: string }> {
  const { email, role, handle, displayName } = body;
  return write(systemPermit("member:create", "the operator's command"), async (tx) => {
    const data = { email, role, handle, displayName, emailVerified: now(), joinedAt: now() };
    const { id } = await tx.member.create({ data, select: { id: true } });
    await touch(tx, memberKeys.all);
    return { id, handle };
  });
}

/** Bans a member and ends their sessions, from the operator's command line. @throws {AppError} `not-found` */
export async function banMember(handle: string, banned: boolean): Promise<{ handle: string }> {
  return write(systemPermit("moderation:ban", "the operator's command"), async (tx) => {
    const member = await tx.member.findUnique({ where: { handle }, select: { id: true } });
    if (!member) throw new AppError("not-found", "member");
    await tx.member.update({ where: { id: member.id }, data: { bannedAt: banned ? now() : null } });
    if (banned) await tx.session.deleteMany({ where: { memberId: member.id } });
    return { handle };
  });
}

/** A session for one of the demo's people, without a mail. The route that calls it exists in the demo alone. */
export async function startDemoSession(handle: string): Promise<string> {
  const token = randomToken();
  const lifetimeMs = 24 * 60 * 60 * 1000;
  return write(systemPermit("session:demo", "one press signs in to the demo"), async (tx) => {
    const member = await tx.member.findUnique({ where: { handle }, select: { id: true } });
    if (!member) throw new AppError("not-found", "member");
    const expires = new Date(now().getTime() + lifetimeMs);
    await tx.session.create({ data: { sessionToken: sha256(token), memberId: member.id, expires } });
    return token;
  });
}
