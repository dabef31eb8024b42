import { listRegisters } from "@/lib/credentials/queries";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import type { Tx } from "@/lib/platform/db";
import { readSample } from "@/prisma/sample/files";
import type { Calendar } from "@/prisma/sample/calendar";
import { membersFile, topicsFile } from "@/prisma/sample/shape";

/** Ids of what the sample names by slug or handle. */
export type Names = {
  readonly members: Map<string, string>;
  readonly credentials: Map<string, string>;
  readonly topics: Map<string, string>;
  readonly posts: Map<string, string>;
};

/** The id of something the sample names. @throws when no file defines it */
export function idOf(names: ReadonlyMap<string, string>, name: string): string {
  const id = names.get(name);
  if (!id) throw new Error(`prisma/sample: "${name}" is named and not defined`);
  return id;
}

type Named = { readonly registerId: string | null; readonly register: string | null };

/** A register as an application keeps it: with the name and address that the list gives, or as it is named. */
async function registerOf({ registerId, register }: Named) {
  if (registerId === null) return { registerId, register: register ?? "", registerUrl: null };
  const listed = (await listRegisters(null)).find(({ id }) => id === registerId);
  if (!listed) throw new Error(`prisma/sample: the register "${registerId}" is not on the list`);
  return { registerId, register: listed.name, registerUrl: listed.searchUrl };
}

export async function loadTopics(tx: Tx, names: Names): Promise<void> {
  for (const { slug, name, kind, description, synonyms } of readSample("topics.yaml", topicsFile)) {
    const terms = new Map<string, { term: string; register: "LAY" | "CLINICAL" }>();
    for (const term of synonyms.lay) terms.set(term.toLowerCase(), { term, register: "LAY" });
    for (const term of synonyms.clinical) terms.set(term.toLowerCase(), { term, register: "CLINICAL" });
    const data = { slug, name, kind, description, synonyms: { create: [...terms.values()] } };
    names.topics.set(slug, (await tx.topic.create({ data, select: { id: true } })).id);
  }
}

export async function loadMembers(tx: Tx, names: Names, { ago, inDays }: Calendar): Promise<void> {
  const { members, practitioners, applications } = readSample("members.yaml", membersFile);
  for (const { handle, name, bio, joinedDaysAgo, role } of members) {
    const joinedAt = ago(joinedDaysAgo);
    const row = await tx.member.create({
      // Addresses under example.com lead nowhere: the demo sends no mail to anybody.
      data: { handle, displayName: name, bio, email: `${handle}@example.com`, emailVerified: joinedAt, joinedAt, createdAt: joinedAt, role: role === "moderator" ? "MODERATOR" : "READER" },
      select: { id: true },
    });
    names.members.set(handle, row.id);
  }
  const checkedById = names.members.get("brigid-moderates") ?? null;
  for (const { handle, name, headline, bio, languages, disclosure, domains, joinedDaysAgo, credential } of practitioners) {
    const joinedAt = ago(joinedDaysAgo);
    const { checkedDaysAgo, expiresInDays, regions, ...checked } = credential;
    const { markdown, html } = renderMarkdown(bio);
    const row = await tx.member.create({
      data: {
        ...{ handle, displayName: name, email: `${handle}@example.com`, emailVerified: joinedAt, joinedAt, createdAt: joinedAt },
        profile: { create: { headline, markdown, html, languages, disclosure, domains } },
        credentials: { create: { ...checked, ...(await registerOf(checked)), status: "VERIFIED", checkedOn: ago(checkedDaysAgo), checkedById, expiresOn: inDays(expiresInDays), regions: { create: regions.map((slug) => ({ topicId: idOf(names.topics, slug) })) } } },
      },
      select: { id: true, credentials: { select: { id: true } } },
    });
    names.members.set(handle, row.id);
    names.credentials.set(handle, row.credentials[0]?.id ?? "");
  }
  for (const { by, regions, sentDaysAgo, ...applied } of applications) {
    const sentAt = ago(sentDaysAgo);
    const scope = regions.map((slug) => ({ topicId: idOf(names.topics, slug) }));
    await tx.credential.create({ data: { ...applied, ...(await registerOf(applied)), memberId: idOf(names.members, by), sentAt, createdAt: sentAt, regions: { create: scope } } });
  }
}
