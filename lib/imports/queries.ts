import { listSlugsLike } from "@/lib/articles/queries";
import type { KnownComments } from "@/lib/imports/wordpress-replies";
import { reader } from "@/lib/platform/db";

/** What tells an import where it is from: the base address of the blog. */
export type Source = string;

/** An article that stands here. */
export type Thread = { readonly postId: string; readonly authorHandle: string | null };

export type Topic = { readonly id: string; readonly slug: string };

const idsAtOnce = 5_000;

/** What tells people apart whom earlier runs brought: `<kind>:<their id over there>`. */
type RecordKey = string;

/** The members whom earlier runs made of authors and commenters with these ids, by {@link RecordKey}. */
export async function findImportedMembers(
  source: Source,
  sourceIds: readonly string[],
): Promise<Map<RecordKey, string>> {
  const records = await reader.importedRecord.findMany({
    where: { source, kind: { in: ["author", "commenter"] }, sourceId: { in: [...sourceIds] } },
    select: { kind: true, sourceId: true, localId: true },
  });
  const ids = records.map(({ localId }) => localId);
  const members = await reader.member.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const here = new Set(members.map(({ id }) => id));
  const standing = records.filter(({ localId }) => here.has(localId));
  return new Map(standing.map(({ kind, sourceId, localId }) => [`${kind}:${sourceId}`, localId]));
}

/** Members by the keyed hash of their address, and by the address itself of those that are given. */
export async function findMembersByAddress(
  hashes: readonly string[],
  emails: readonly string[],
): Promise<{ byHash: Map<string, string>; byEmail: Map<string, string> }> {
  const members = await reader.member.findMany({
    where: { OR: [{ emailHash: { in: [...hashes] } }, { email: { in: [...emails] } }] },
    select: { id: true, emailHash: true, email: true },
  });
  const byHash = new Map<string, string>();
  const byEmail = new Map<string, string>();
  for (const { id, emailHash, email } of members) {
    if (emailHash !== null) byHash.set(emailHash, id);
    if (email !== null) byEmail.set(email.toLowerCase(), id);
  }
  return { byHash, byEmail };
}

/** Every handle that begins like this, in small letters. */
export async function listHandlesLike(base: string): Promise<string[]> {
  const rows = await reader.member.findMany({ where: { handle: { startsWith: base } }, select: { handle: true } });
  return rows.flatMap(({ handle }) => (handle === null ? [] : [handle.toLowerCase()]));
}

/** The first of `slug`, `slug-2`, `slug-3` … that no article has. */
export async function findFreeSlug(slug: string): Promise<string> {
  const taken = new Set(await listSlugsLike(null, slug));
  let candidate = slug;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${slug}-${count}`;
  return candidate;
}

/** The article that an earlier run made of an item; "new" when none did, null when somebody has deleted it since. */
export async function findThread(source: Source, itemId: string): Promise<Thread | "new" | null> {
  const where = { source_kind_sourceId: { source, kind: "post", sourceId: itemId } };
  const record = await reader.importedRecord.findUnique({ where, select: { localId: true } });
  if (!record) return "new";
  const post = await reader.post.findUnique({
    where: { id: record.localId },
    select: { author: { select: { handle: true } } },
  });
  return post && { postId: record.localId, authorHandle: post.author.handle };
}

/** What earlier runs made of comments: their standing in this thread, and their ids here by their ids over there. */
export async function findImportedComments(
  source: Source,
  thread: Thread | "new",
  ids: readonly string[],
): Promise<{ known: KnownComments; localIds: Map<string, string> }> {
  const known = new Map<string, number | "duplicate-id" | "removed-here">();
  const localIds = new Map<string, string>();
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const where = { source, kind: "comment", sourceId: { in: ids.slice(from, from + idsAtOnce) } };
    const records = await reader.importedRecord.findMany({ where, select: { sourceId: true, localId: true } });
    const rows = await reader.comment.findMany({
      where: { id: { in: records.map(({ localId }) => localId) } },
      select: { id: true, postId: true, path: true },
    });
    const rowsById = new Map(rows.map((row) => [row.id, row]));
    for (const { sourceId, localId } of records) {
      const row = rowsById.get(localId);
      const isHere = thread !== "new" && row?.postId === thread.postId;
      if (row) known.set(sourceId, isHere ? row.path.length : "duplicate-id");
      else known.set(sourceId, "removed-here");
      localIds.set(sourceId, localId);
    }
  }
  return { known, localIds };
}

/** Every topic by its slug, name and synonyms, in small letters; where two claim a word, the slug wins, then the name. */
export async function topicsByWord(): Promise<ReadonlyMap<string, Topic>> {
  const topics = await reader.topic.findMany({
    select: { id: true, slug: true, name: true, synonyms: { select: { term: true } } },
  });
  const words = new Map<string, Topic>();
  for (const topic of topics) for (const { term } of topic.synonyms) words.set(term.toLowerCase(), topic);
  for (const topic of topics) words.set(topic.name.toLowerCase(), topic);
  for (const topic of topics) words.set(topic.slug.toLowerCase(), topic);
  return words;
}

/** Of these members those who named domains as their own. */
export async function findMembersWithDomains(ids: readonly string[]): Promise<string[]> {
  const rows = await reader.practitionerProfile.findMany({
    where: { domains: { isEmpty: false } },
    select: { memberId: true },
  });
  const wanted = new Set(ids);
  return rows.map(({ memberId }) => memberId).filter((id) => wanted.has(id));
}
