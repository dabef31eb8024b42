import type { Actor, Role } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { randomToken, sha256 } from "@/lib/platform/hash";
import { systemPermit } from "@/lib/platform/permit";
import { aTopic } from "@/tests/factories/following";
import type { RequestOptions } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");
const hourMs = 3_600_000;

/** Everybody who may call the API, by what matters to it. */
export const roles = [
  "signed out",
  "newcomer",
  "reader",
  "practitioner",
  "expired practitioner",
  "revoked practitioner",
  "out-of-scope practitioner",
  "moderator",
  "admin",
  "banned reader",
  "read-only token",
  "token",
] as const;
export type RoleName = (typeof roles)[number];

/** Somebody at the API's door: what their request carries, and who that makes them. */
export type Caller = { readonly actor: Actor | null; readonly carries: RequestOptions };

let count = 0;
const next = (word: string): string => `${word}-${process.env.VITEST_POOL_ID ?? 0}-${++count}`;

const dayFromNow = (days: number): Date => new Date(now().getTime() + days * 24 * hourMs);

type Person = { role?: Role; banned?: boolean; credential?: { status: "VERIFIED" | "REVOKED"; expiresOn: Date } };

/** A member with a name, and with the one credential they ever had. */
export async function aCaller({ role = "READER", banned = false, credential }: Person = {}): Promise<Actor> {
  const handle = next("caller");
  const bannedAt = banned ? now() : null;
  const register = { profession: "PHYSIOTHERAPIST", register: "CORU", number: handle, country: "IE" } as const;
  const row = await write(planting, (tx) =>
    tx.member.create({
      data: {
        ...{
          handle,
          displayName: `Name of ${handle}`,
          email: `${handle}@callers.test`,
          joinedAt: now(),
          role,
          bannedAt,
        },
        credentials: { create: credential ? [{ ...register, ...credential, checkedOn: dayFromNow(-400) }] : [] },
      },
      select: { id: true, credentials: { select: { id: true } } },
    }),
  );
  return { id: row.id, handle, role, credentialId: row.credentials[0]?.id ?? null, bannedAt };
}

/** A practitioner on the last day of their credential, which still counts. */
export const aCallingPractitioner = (): Promise<Actor> =>
  aCaller({ credential: { status: "VERIFIED", expiresOn: dayFromNow(0) } });

/** A practitioner whose credential names a region that nobody asks about. */
async function aPractitionerElsewhere(): Promise<Actor> {
  const [actor, { id: topicId }] = [await aCallingPractitioner(), await aTopic()];
  if (actor.credentialId === null) throw new Error("A practitioner holds a credential");
  const data = { credentialId: actor.credentialId, topicId };
  await write(planting, (tx) => tx.credentialRegion.create({ data }));
  return actor;
}

async function aNewcomer(): Promise<string> {
  const data = { email: `${next("newcomer")}@callers.test`, emailVerified: now() };
  return (await write(planting, (tx) => tx.member.create({ data, select: { id: true } }))).id;
}

/** A session as a browser holds it; `hours` tells how long it still lives. */
export async function aSession(memberId: string, hours = 1): Promise<string> {
  const token = randomToken();
  const data = { memberId, sessionToken: sha256(token), expires: new Date(now().getTime() + hours * hourMs) };
  await write(planting, (tx) => tx.session.create({ data }));
  return token;
}

/** An access token as a program holds it, with the id under which its member can end it. */
export async function anAccessToken(memberId: string, scopes: string[], revokedAt: Date | null = null) {
  const token = `evs_${randomToken()}`;
  const data = { memberId, name: "A program", tokenHash: sha256(token), scopes, revokedAt };
  const { id } = await write(planting, (tx) => tx.accessToken.create({ data, select: { id: true } }));
  return { id, token };
}

const people: Partial<Record<RoleName, () => Promise<Actor>>> = {
  reader: () => aCaller(),
  practitioner: aCallingPractitioner,
  "expired practitioner": () => aCaller({ credential: { status: "VERIFIED", expiresOn: dayFromNow(-1) } }),
  "revoked practitioner": () => aCaller({ credential: { status: "REVOKED", expiresOn: dayFromNow(400) } }),
  "out-of-scope practitioner": aPractitionerElsewhere,
  moderator: () => aCaller({ role: "MODERATOR" }),
  admin: () => aCaller({ role: "ADMIN" }),
  "banned reader": () => aCaller({ banned: true }),
};

/** What a page elsewhere makes of a request; a token has no business with it. */
const elsewhere = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };

/** Makes each person once, and each time a session or token of its own, so that one call ends nobody else's. */
export function makeCallers(): (role: RoleName) => Promise<Caller> {
  const made = new Map<RoleName, Promise<Actor>>();
  const person = (role: RoleName): Promise<Actor> => {
    const known = made.get(role) ?? (people[role] ?? aCaller)();
    made.set(role, known);
    return known;
  };
  return async (role) => {
    if (role === "signed out") return { actor: null, carries: {} };
    if (role === "newcomer") return { actor: null, carries: { session: await aSession(await aNewcomer()) } };
    if (role === "read-only token" || role === "token") {
      const actor = await person("practitioner");
      const scopes = role === "token" ? ["read", "write"] : ["read"];
      const { token } = await anAccessToken(actor.id, scopes);
      return { actor, carries: { bearer: token, headers: elsewhere } };
    }
    const actor = await person(role);
    return { actor, carries: { session: await aSession(actor.id) } };
  };
}
