import type { Adapter, AdapterUser } from "next-auth/adapters";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/hash";
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

/** Members and accounts as next-auth sees them. */
const people = {
  createUser: (user) =>
    write(signingIn(), async (tx) =>
      toUser(
        await tx.member.create({
          data: { email: user.email, emailVerified: user.emailVerified },
          select: memberColumns,
        }),
      ),
    ),
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
    write(signingIn(), async (tx) =>
      toUser(
        await tx.member.update({
          where: { id: user.id },
          data: user.emailVerified ? { emailVerified: user.emailVerified } : {},
          select: memberColumns,
        }),
      ),
    ),
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
