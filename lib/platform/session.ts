import { type Actor, type Viewer, writesWithFirst } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { sha256 } from "@/lib/platform/hash";
import { systemPermit } from "@/lib/platform/permit";
import type { Prisma } from "@/prisma/generated/client";

/** Names under which next-auth keeps the session token; the second is used over HTTPS. */
const sessionCookies = ["authjs.session-token", "__Secure-authjs.session-token"];

export type Scope = "read" | "write";

/**
 * Who sent a request, and how they showed it.
 *
 * A newcomer has followed a sign-in link and not yet chosen a name: they may do nothing but that.
 */
export type Caller =
  | { readonly by: "nothing"; readonly viewer: null }
  | { readonly by: "newcomer"; readonly viewer: null; readonly memberId: string }
  | { readonly by: "session"; readonly viewer: Actor; readonly sessionId: string }
  | { readonly by: "token"; readonly viewer: Actor; readonly scopes: readonly Scope[] };

const nobody: Caller = { by: "nothing", viewer: null };

const actorColumns = () =>
  ({
    id: true,
    handle: true,
    role: true,
    bannedAt: true,
    lastSeenOn: true,
    // A member has few of them; what ended is read along, to say so where it is asked for.
    credentials: {
      where: { status: { in: ["VERIFIED", "EXPIRED", "REVOKED"] } },
      select: { id: true, status: true, expiresOn: true },
      orderBy: writesWithFirst,
      take: 20,
    },
  }) satisfies Prisma.MemberSelect;

type ActorRow = Prisma.MemberGetPayload<{ select: ReturnType<typeof actorColumns> }>;
type HeldRow = ActorRow["credentials"][number];

const toDay = (date: Date): string => date.toISOString().slice(0, 10);

const isOver = ({ expiresOn }: HeldRow): boolean => expiresOn !== null && toDay(expiresOn) < toDay(now());

/** The credential that counts now, else how the one held last came to its end. */
function standingOf(credentials: readonly HeldRow[]): Pick<Actor, "credentialId" | "endedCredential"> {
  const holding = credentials.find((row) => row.status === "VERIFIED" && !isOver(row));
  const endOf = ({ expiresOn }: HeldRow): number => expiresOn?.getTime() ?? Number.POSITIVE_INFINITY;
  const [last] = credentials.toSorted((one, other) => endOf(other) - endOf(one));
  if (holding || !last) return { credentialId: holding?.id ?? null };
  const on = last.status === "REVOKED" || !last.expiresOn ? null : toDay(last.expiresOn);
  return { credentialId: null, endedCredential: { on } };
}

/** Somebody banned still reads what everybody reads, and nothing by office: neither as practitioner nor as moderator. */
function toActor(row: ActorRow): Actor | null {
  if (!row.handle) return null;
  const { id, handle, bannedAt } = row;
  if (bannedAt) return { id, handle, bannedAt, role: "READER", credentialId: null };
  return { id, handle, role: row.role, bannedAt, ...standingOf(row.credentials) };
}

/** Keeps the day on which somebody was seen: the first request of theirs in a day writes it, all others write nothing. */
async function keepSeen({ id, lastSeenOn }: ActorRow): Promise<void> {
  const today = new Date(toDay(now()));
  if (lastSeenOn && lastSeenOn >= today) return;
  const seeing = systemPermit("member:see", "the day somebody used the site, so that nobody takes them for gone");
  const where = { id, OR: [{ lastSeenOn: null }, { lastSeenOn: { lt: today } }] };
  await write(seeing, (tx) => tx.member.updateMany({ where, data: { lastSeenOn: today } }));
}

async function callerByToken(token: string): Promise<Caller> {
  const row = await reader.accessToken.findUnique({
    where: { tokenHash: sha256(token) },
    select: { scopes: true, revokedAt: true, member: { select: actorColumns() } },
  });
  const viewer = row && !row.revokedAt ? toActor(row.member) : null;
  if (!row || !viewer) throw new AppError("unauthenticated", "token-unknown");
  await keepSeen(row.member);
  return {
    by: "token",
    viewer,
    scopes: row.scopes.filter((scope): scope is Scope => scope === "read" || scope === "write"),
  };
}

async function callerBySession(token: string): Promise<Caller> {
  const row = await reader.session.findUnique({
    where: { sessionToken: sha256(token), expires: { gt: now() } },
    select: { id: true, member: { select: actorColumns() } },
  });
  if (!row) return nobody;
  await keepSeen(row.member);
  const viewer = toActor(row.member);
  return viewer
    ? { by: "session", viewer, sessionId: row.id }
    : { by: "newcomer", viewer: null, memberId: row.member.id };
}

/** Session tokens are letters, digits, `-` and `_`, so nothing in them was encoded. */
function cookieOf(header: string | null): string | null {
  for (const pair of (header ?? "").split(";")) {
    const [name, value] = pair.trim().split("=", 2);
    if (name && value && sessionCookies.includes(name)) return value;
  }
  return null;
}

/** Tells who sent a request, from its bearer token or session cookie; roles and bans are read afresh. */
export async function callerOf(request: Request): Promise<Caller> {
  const bearer = request.headers.get("authorization")?.match(/^Bearer (\S+)$/i)?.[1];
  if (bearer) return callerByToken(bearer);
  const token = cookieOf(request.headers.get("cookie"));
  return token ? callerBySession(token) : nobody;
}

/** Who is reading a member or moderation page. Public pages never ask. */
export async function currentCaller(): Promise<Caller> {
  const [{ cookies }, { connection }] = await Promise.all([import("next/headers"), import("next/server")]);
  // A page for somebody is made when they ask for it, never ahead of that.
  await connection();
  const jar = await cookies();
  const token = sessionCookies.map((name) => jar.get(name)?.value).find(Boolean);
  return token ? callerBySession(token) : nobody;
}

/** The viewer of a member or moderation page; null for somebody signed out or without a name. */
export const currentViewer = async (): Promise<Viewer> => (await currentCaller()).viewer;

/** A member as an actor, for the operator's commands. */
export async function findActor(handle: string): Promise<Actor | null> {
  const row = await reader.member.findUnique({ where: { handle }, select: actorColumns() });
  return row && toActor(row);
}
