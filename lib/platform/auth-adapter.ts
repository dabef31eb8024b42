import type { Adapter, AdapterUser } from "next-auth/adapters";
import { now } from "@/lib/platform/clock";
import { reader, type Tx, write } from "@/lib/platform/db";
import { keyedHash, sha256 } from "@/lib/platform/hash";
import { systemPermit } from "@/lib/platform/permit";

const signingIn = () => systemPermit("session:keep", "next-auth asks, on behalf of somebody who is not yet known");

const memberColumns = { id: true, email: true, emailVerified: true, displayName: true } as const;
type MemberRow = { id: string; email: string | null; emailVerified: Date | null; displayName: string };

const toUser = (row: MemberRow): AdapterUser => ({
  id: row.id,
  email: row.email ?? "",
  emailVerified: row.emailVerified,
  name: row.displayName,
});

/**
 * Whoever commented on a blog before it was imported and now shows that the address is theirs: the shadow member, with
 * all that they wrote, becomes theirs. An address that nobody has confirmed claims nothing.
 */
async function claimShadow(tx: Tx, email: string, emailVerified: Date): Promise<MemberRow | null> {
  const emailHash = keyedHash("email", email.toLowerCase());
  const shadow = await tx.member.findFirst({ where: { emailHash, joinedAt: null }, select: { id: true } });
  if (!shadow) return null;
  const data = { email, emailVerified, joinedAt: now() };
  return tx.member.update({ where: { id: shadow.id }, data, select: memberColumns });
}

/** Members and accounts as next-auth sees them. */
const people = {
  createUser: ({ email, emailVerified }) =>
    write(signingIn(), async (tx) => {
      const claimed = emailVerified && (await claimShadow(tx, email, emailVerified));
      return toUser(claimed || (await tx.member.create({ data: { email, emailVerified }, select: memberColumns })));
    }),
  getUser: async (id) => {
    const row = await reader.member.findUnique({ where: { id }, select: memberColumns });
    return row && toUser(row);
  },
  getUserByEmail: async (email) => {
    const row = await reader.member.findUnique({ where: { email }, select: memberColumns });
    return row && toUser(row);
  },
  getUserByAccount: async ({ provider, providerAccountId }) => {
    const row = await reader.account.findUnique({
      where: { provider_providerAccountId: { provider, providerAccountId } },
      select: { member: { select: memberColumns } },
    });
    return row && toUser(row.member);
  },
  updateUser: (user) =>
    write(signingIn(), async (tx) => {
      // A shadow whose address the import kept has a name already: with the address confirmed it has joined.
      if (user.emailVerified) {
        const where = { id: user.id, joinedAt: null, handle: { not: null } };
        await tx.member.updateMany({ where, data: { joinedAt: now() } });
      }
      return toUser(
        await tx.member.update({
          where: { id: user.id },
          data: user.emailVerified ? { emailVerified: user.emailVerified } : {},
          select: memberColumns,
        }),
      );
    }),
  linkAccount: (account) =>
    write(signingIn(), async (tx) => {
      const { provider, providerAccountId, type, userId } = account;
      await tx.account.create({ data: { provider, providerAccountId, type, memberId: userId } });
      return account;
    }),
} satisfies Partial<Adapter>;

/** Sessions as next-auth sees them; the database knows only the SHA-256 of their tokens. */
const sessions = {
  createSession: (session) =>
    write(signingIn(), async (tx) => {
      const { sessionToken, userId, expires } = session;
      await tx.session.create({ data: { sessionToken: sha256(sessionToken), memberId: userId, expires } });
      return session;
    }),
  getSessionAndUser: async (sessionToken) => {
    const row = await reader.session.findUnique({
      where: { sessionToken: sha256(sessionToken) },
      select: { memberId: true, expires: true, member: { select: memberColumns } },
    });
    return row && { session: { sessionToken, userId: row.memberId, expires: row.expires }, user: toUser(row.member) };
  },
  updateSession: ({ sessionToken, expires }) =>
    write(signingIn(), async (tx) => {
      if (expires) await tx.session.updateMany({ where: { sessionToken: sha256(sessionToken) }, data: { expires } });
      return null;
    }),
  deleteSession: (sessionToken) =>
    write(signingIn(), async (tx) => {
      await tx.session.deleteMany({ where: { sessionToken: sha256(sessionToken) } });
    }),
} satisfies Partial<Adapter>;

/** Sign-in links; next-auth hashes their tokens itself. */
const links = {
  createVerificationToken: (link) =>
    write(signingIn(), async (tx) => {
      await tx.verificationToken.deleteMany({ where: { expires: { lt: now() } } });
      return tx.verificationToken.create({ data: link });
    }),
  useVerificationToken: ({ identifier, token }) =>
    write(signingIn(), async (tx) => {
      const where = { identifier_token: { identifier, token } };
      const link = await tx.verificationToken.findUnique({ where });
      if (link) await tx.verificationToken.delete({ where });
      return link;
    }),
} satisfies Partial<Adapter>;

/** next-auth's storage on our own tables: `Member` instead of its `User`, tokens hashed. */
export const authAdapter = { ...people, ...sessions, ...links } satisfies Adapter;
