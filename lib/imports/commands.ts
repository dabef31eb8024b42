import {
  findFreeSlug,
  findImportedComments,
  findImportedMembers,
  findMembersByAddress,
  findMembersWithDomains,
  findThread,
  listHandlesLike,
  type Thread,
  type Topic,
  topicsByWord,
} from "@/lib/imports/queries";
import { articleRow, keysOfNewArticle, keysOfThread, replyRow } from "@/lib/imports/rows";
import { type ImportReport, importReport, type WordpressItem } from "@/lib/imports/schema";
import { type MappedArticle, mapArticle, whyNoArticle } from "@/lib/imports/wordpress-map";
import { authorOf, isAddress, type Person } from "@/lib/imports/wordpress-people";
import { readWordpressExport } from "@/lib/imports/wordpress-reader";
import { leaveOut, type Reply, sortReplies } from "@/lib/imports/wordpress-replies";
import { type Survey, surveyExport } from "@/lib/imports/wordpress-survey";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { keyedHash } from "@/lib/platform/hash";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";

type Options = {
  /** Writes nothing; the report says what a run would create. */
  readonly dryRun?: boolean;
  /** Stores addresses beside their hashes: for an operator whose people agreed to it. */
  readonly keepEmails?: boolean;
};

/** One run of an import. */
type Run = Survey & {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly options: Options;
  readonly report: ImportReport;
  /** Members met so far, by {@link identityOf}. */
  readonly members: Map<string, string>;
  readonly handles: { readonly taken: Set<string>; readonly numbers: Map<string, number> };
};

/** A person without an imported record, with the member they turned out to be, if any. */
type Newcomer = { readonly person: Person; readonly memberId: string | null };

/** What is to be stored of an item, and where. */
type Found = {
  readonly item: WordpressItem;
  readonly article: MappedArticle;
  readonly writtenAt: Date;
  readonly thread: Thread | "new";
  readonly replies: readonly Reply[];
  /** Ids here of comments by their ids over there, filled as they are created. */
  readonly localIds: Map<string, string>;
};

// A transaction stays far below its time limit, also on an article with thousands of comments.
const commentsAtOnce = 200;

const importing = () =>
  systemPermit("import:wordpress", "the operator brings a blog over; its people are not here to ask");

const hashOf = (address: string): string => keyedHash("email", address.toLowerCase());

/** Two names with one address are one member. */
const identityOf = ({ kind, key, email }: Person): string => (email ? hashOf(email) : `${kind}:${key}`);

/** What an imported record knows somebody by; never an address. */
const sourceIdOf = ({ key }: Person): string => (isAddress(key) ? hashOf(key) : key);

/** Looks everybody up once a run, and says who has to be settled before they can have written something. */
async function listNewcomers(run: Run, people: readonly Person[]): Promise<Newcomer[]> {
  const distinct = new Map<string, Person>();
  for (const person of people) {
    // The first name given counts, but for an address typed into the field for it.
    const before = distinct.get(identityOf(person));
    if (!before || (before.handleBase === "" && person.handleBase !== "")) distinct.set(identityOf(person), person);
  }
  const unmet = [...distinct].filter(([identity]) => !run.members.has(identity)).map(([, person]) => person);
  if (unmet.length === 0) return [];
  const recorded = await findImportedMembers(run.source, unmet.map(sourceIdOf));
  const hashes = unmet.filter(({ email }) => email).map(({ email }) => hashOf(email));
  // Anybody can type an address under a comment; only the blog's own authors had to prove theirs.
  const proven = unmet.filter(({ kind, email }) => kind === "author" && email).map(({ email }) => email);
  const { byHash, byEmail } = await findMembersByAddress(hashes, proven);
  return unmet.flatMap((person): Newcomer[] => {
    const isRecorded = recorded.get(`${person.kind}:${sourceIdOf(person)}`);
    const byAddress = person.email
      ? ((person.kind === "author" ? byEmail.get(person.email) : undefined) ?? byHash.get(hashOf(person.email)))
      : undefined;
    const memberId = isRecorded ?? byAddress ?? null;
    if (memberId !== null) run.members.set(identityOf(person), memberId);
    return isRecorded === undefined ? [{ person, memberId }] : [];
  });
}

/** A handle that nobody has: the name's own, else numbered. */
async function freeHandle({ handles }: Run, { handleBase, kind }: Person): Promise<string> {
  const base = handleBase || (kind === "author" ? "author" : "reader");
  if (!handles.numbers.has(base)) for (const handle of await listHandlesLike(base)) handles.taken.add(handle);
  let number = handles.numbers.get(base) ?? 1;
  const candidate = () => (handleBase && number === 1 ? base : `${base}-${number}`);
  while (handles.taken.has(candidate())) number += 1;
  handles.numbers.set(base, number);
  handles.taken.add(candidate());
  return candidate();
}

/** Addresses that may be stored: asked for, and nobody's yet. */
async function keepable(run: Run, people: readonly Person[]): Promise<ReadonlySet<string>> {
  const emails = run.options.keepEmails ? people.flatMap(({ email }) => (email ? [email] : [])) : [];
  const { byEmail } = await findMembersByAddress([], emails);
  return new Set(emails.filter((email) => !byEmail.has(email)));
}

async function addShadowMembers(tx: Tx, run: Run, people: readonly Person[]): Promise<void> {
  const kept = await keepable(run, people);
  const identities = new Map<string, string>();
  const data: { handle: string; displayName: string; emailHash: string | null; email: string | null }[] = [];
  for (const person of people) {
    const { displayName, email } = person;
    const handle = await freeHandle(run, person);
    identities.set(handle, identityOf(person));
    data.push({ handle, displayName, emailHash: email ? hashOf(email) : null, email: kept.has(email) ? email : null });
  }
  const created = await tx.member.createManyAndReturn({ data, select: { id: true, handle: true } });
  for (const { id, handle } of created) run.members.set(identities.get(handle ?? "") ?? "", id);
}

/** Makes members of those who are none yet, and records who is who for the next run. */
async function settle(tx: Tx, run: Run, newcomers: readonly Newcomer[]): Promise<void> {
  if (newcomers.length === 0) return;
  const unknown = newcomers.filter(({ memberId }) => memberId === null).map(({ person }) => person);
  await addShadowMembers(tx, run, unknown);
  const records = newcomers.map(({ person }) => ({
    source: run.source,
    kind: person.kind,
    sourceId: sourceIdOf(person),
    localId: memberOf(run, person),
  }));
  // A record outlives a member who was erased.
  const keys = records.map(({ source, kind, sourceId }) => ({ source, kind, sourceId }));
  await tx.importedRecord.deleteMany({ where: { OR: keys } });
  await tx.importedRecord.createMany({ data: records, skipDuplicates: true });
}

function memberOf(run: Run, person: Person): string {
  const id = run.members.get(identityOf(person));
  if (id === undefined) throw new Error("Somebody wrote before they were settled");
  return id;
}

/** Topics that stand here already; a blog's other categories and tags are not taken over. */
const topicsOf = (run: Run, { topicWords }: MappedArticle): Topic[] => [
  ...new Set(topicWords.flatMap((word) => run.topics.get(word) ?? [])),
];

async function addArticle(tx: Tx, run: Run, { item, article, writtenAt }: Found): Promise<Thread> {
  const topics = topicsOf(run, article);
  const place = {
    // As for every draft: it neither takes an address nor shows that it exists.
    slug: article.isDraft ? `draft-${crypto.randomUUID()}` : await findFreeSlug(article.slug),
    authorId: memberOf(run, authorOf(item, run.authors)),
    writtenAt,
    topics,
  };
  const select = { id: true, slug: true, author: { select: { handle: true } } } as const;
  const { id, slug, author } = await tx.post.create({ data: articleRow(article, place), select });
  await tx.importedRecord.create({ data: { source: run.source, kind: "post", sourceId: item.id, localId: id } });
  await touch(tx, ...keysOfNewArticle(slug, topics));
  return { postId: id, authorHandle: author.handle };
}

type Batch = { readonly thread: Thread; readonly replies: readonly Reply[]; readonly localIds: Map<string, string> };

async function addReplies(tx: Tx, run: Run, { thread, replies, localIds }: Batch): Promise<void> {
  const records: { source: string; kind: string; sourceId: string; localId: string }[] = [];
  for (const reply of replies) {
    const parentId = reply.parentId === null ? null : (localIds.get(reply.parentId) ?? null);
    const place = { postId: thread.postId, parentId, authorId: memberOf(run, reply.person) };
    const { id } = await tx.comment.create({ data: replyRow(reply, place), select: { id: true } });
    localIds.set(reply.id, id);
    records.push({ source: run.source, kind: "comment", sourceId: reply.id, localId: id });
  }
  await tx.importedRecord.createMany({ data: records });
  await touch(tx, ...keysOfThread(thread.postId, thread.authorHandle));
}

/** The comments in portions; an article without any is one empty portion. */
function portionsOf(replies: readonly Reply[]): (readonly Reply[])[] {
  const count = Math.max(1, Math.ceil(replies.length / commentsAtOnce));
  const from = (index: number) => index * commentsAtOnce;
  return Array.from({ length: count }, (_, index) => replies.slice(from(index), from(index + 1)));
}

async function store(run: Run, found: Found): Promise<void> {
  const { item, localIds } = found;
  let { thread } = found;
  for (const replies of portionsOf(found.replies)) {
    const author = thread === "new" ? [authorOf(item, run.authors)] : [];
    const newcomers = await listNewcomers(run, [...author, ...replies.map(({ person }) => person)]);
    run.report.members += newcomers.filter(({ memberId }) => memberId === null).length;
    if (run.options.dryRun) {
      for (const { person } of newcomers) run.members.set(identityOf(person), "");
      continue;
    }
    const before = thread;
    thread = await write(importing(), async (tx) => {
      await settle(tx, run, newcomers);
      const here = before === "new" ? await addArticle(tx, run, found) : before;
      await addReplies(tx, run, { thread: here, replies, localIds });
      return here;
    });
  }
}

async function importItem(run: Run, item: WordpressItem): Promise<void> {
  const { authors, blogUrl, report, source } = run;
  const reason = whyNoArticle(item);
  const thread = reason ? null : await findThread(source, item.id);
  if (reason || thread === null) {
    report.skipped.push(...leaveOut(item, reason ?? "removed-here"));
    return;
  }
  const ids = [...new Set(item.comments.flatMap(({ id, parentId }) => [id, parentId]))];
  const { known, localIds } = await findImportedComments(source, thread, ids);
  const article = mapArticle(item, blogUrl);
  const writtenAt = article.writtenAt ?? now();
  const { replies, skipped } = sortReplies(item, { authors, blogUrl, known, fallback: writtenAt });
  const isNew = thread === "new";
  report.skipped.push(...skipped);
  report.articles += isNew ? 1 : 0;
  report.comments += replies.length;
  report.held += replies.filter(({ isHeld }) => isHeld).length + (isNew && article.isDraft ? 1 : 0);
  if (isNew || replies.length > 0) await store(run, { item, article, writtenAt, thread, replies, localIds });
}

/** Where something came in, links to the products of those who wrote it are labelled by the job that does so for them. */
async function labelLinks({ members, options, report }: Run): Promise<void> {
  if (options.dryRun || report.articles + report.comments === 0) return;
  const selling = await findMembersWithDomains([...new Set(members.values())]);
  if (selling.length === 0) return;
  await write(importing(), async (tx) => {
    for (const memberId of selling) await announce(tx, { type: "practitioner.own-domains-changed", memberId });
  });
}

/**
 * Brings a WordPress blog over: its posts as articles with their comments, its people as shadow members.
 *
 * The file is read twice: once to its end, so that nothing is written of one that cannot be read, then item by item, each
 * article with its comments in a transaction (more than {@link commentsAtOnce} in several). A run that was cut off goes
 * on where it ended, and a second one creates nothing but what is new in the export. Importing restores history: it
 * writes the tables of other nouns and announces none of it, so nobody gets a notification or an e-mail; links to the
 * products of authors who named domains as their own are labelled by a job.
 * @throws {AppError} `invalid`: `not-well-formed`, `not-a-wordpress-export`, `unknown-encoding`, `no-blog-named`
 */
export async function importWordpress(
  open: () => AsyncIterable<Uint8Array>,
  options: Options = {},
): Promise<ImportReport> {
  const survey = await surveyExport(readWordpressExport(open()));
  const report: ImportReport = { articles: 0, comments: 0, members: 0, held: 0, skipped: [] };
  const handles = { taken: new Set<string>(), numbers: new Map<string, number>() };
  const run: Run = { ...survey, topics: await topicsByWord(), options, report, members: new Map(), handles };
  for await (const record of readWordpressExport(open())) {
    if (record.kind === "item") await importItem(run, record.item);
  }
  await labelLinks(run);
  return importReport.parse(report);
}
