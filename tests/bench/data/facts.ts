import type { Client } from "pg";
import type { Actor } from "@/lib/platform/actor";
import { encodeCursor } from "@/lib/platform/cursor";

/** Parameters that the cases vary: common and rare, first and deep, busy and quiet. */
export type Facts = Awaited<ReturnType<typeof gather>>;

type Row = Record<string, unknown>;

const text = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

/** Slugs of topics by how many posts stand under them: the most, the middle and the fewest. */
const topicsByUse = (isRegion: boolean) => `
  select slug from topic join post_topic on topic_id = topic.id where (kind = 'REGION') = ${isRegion}
  group by topic.id order by count(*) desc`;

const actorsWhere = (condition: string) => `
  select member.id, handle, role, credential.id as "credentialId"
  from member left join credential on member_id = member.id and (expires_on is null or expires_on > now())
  where ${condition}`;

const toActor = (row: Row): Actor => ({
  id: text(row.id),
  handle: text(row.handle),
  role: "READER",
  credentialId: row.credentialId ? text(row.credentialId) : null,
  bannedAt: null,
});

/** Looks the parameters up, before anything is measured. */
export async function gather(client: Client) {
  const rows = async (sql: string): Promise<Row[]> => (await client.query(sql)).rows;
  const words = async (sql: string): Promise<string[]> => (await rows(sql)).map((row) => text(Object.values(row)[0]));
  const cursors = async (sql: string): Promise<string[]> =>
    (await rows(sql)).map((row) => encodeCursor(Object.values(row).map(text)));
  const actors = async (condition: string): Promise<Actor[]> => (await rows(actorsWhere(condition))).map(toActor);
  const somewhere = (table: string, columns: string, condition: string) =>
    cursors(
      `select ${columns} from ${table} where ${condition} order by md5(${columns.split(", ").at(-1)}::text) limit 40`,
    );
  const posts = (kind: string, column: string, condition = "true") =>
    words(
      `select ${column} from post where kind = '${kind}' and status = 'PUBLISHED' and ${condition} order by md5(id::text) limit 60`,
    );
  const writers = `select author_id from comment group by author_id order by count(*) desc`;
  const [topics, regions] = [await words(topicsByUse(false)), await words(topicsByUse(true))];
  const spread = (all: readonly string[]) => ({
    common: all.slice(0, 2),
    middling: all.slice(Math.floor(all.length / 3), Math.floor(all.length / 3) + 8),
    rare: all.slice(-2),
  });
  return {
    topics: spread(topics),
    regions: spread(regions),
    deep: {
      active: await somewhere("question", "last_activity_at, post_id", "status = 'PUBLISHED'"),
      published: await somewhere("question", "published_at, post_id", "status = 'PUBLISHED'"),
      waiting: await somewhere("question", "published_at, post_id", "practitioner_answer_count = 0"),
      articles: await somewhere("post", "published_at, id", "kind = 'ARTICLE'"),
      exercises: await somewhere("post", "title, id", "kind = 'EXERCISE'"),
      members: await somewhere("member", "handle", "joined_at is not null"),
      practitioners: await somewhere(
        "member",
        "display_name, id",
        "exists (select from credential where member_id = member.id)",
      ),
      comments: await somewhere("comment", "created_at, id", "status = 'PUBLISHED'"),
    },
    questions: await posts("QUESTION", "slug", "comment_count <= 100"),
    questionIds: await posts("QUESTION", "id", "comment_count <= 100"),
    longQuestions: await words("select slug from post where kind = 'QUESTION' order by comment_count desc limit 2"),
    articles: await posts("ARTICLE", "slug", "comment_count <= 100"),
    exercises: await posts("EXERCISE", "slug", "comment_count <= 100"),
    commentedIds: await words("select id from post where status = 'PUBLISHED' order by comment_count desc limit 40"),
    busy: await actors(`member.id in (${writers} limit 5)`),
    quiet: await actors(`member.id in (${writers} offset 10000 limit 60)`),
    practitioners: await actors("credential.id is not null limit 20"),
  };
}
