import { Client } from "pg";
import { renderMarkdown } from "@/lib/platform/markdown/render";

/** Addresses of what was planted: a thread that is read again and again, and copies of it that are read once. */
export type Planted = { readonly thread: string; readonly article: string; readonly copies: readonly string[] };

const answers = 3;
const comments = 50;

/** About sixty words, as a reader writes them. */
const words = (n: number): string =>
  `Thank you, that is how it is with me as well (${n}). When I climb the stairs my **left hip** gives way a little and \
the back has to catch it; on the way down it is the knee that tells me. I tried the bridge with the feet closer, three \
times a week, and after two weeks the outside of the thigh was less tight, yet the inside still does nothing.`;

type Place = { readonly parent: number | null; readonly kind: "ANSWER" | "REPLY" };

/** Answers first; under them and beside them comments in groups of five, nested three levels. */
const places: readonly Place[] = Array.from({ length: answers + comments }, (_, n): Place => {
  if (n < answers) return { parent: null, kind: "ANSWER" };
  const [inGroup, first] = [(n - answers) % 5, n - ((n - answers) % 5)];
  const under = { 0: n % 2 === 0 ? null : n % answers, 1: first, 2: first + 1, 3: first, 4: first + 3 }[inGroup];
  return { parent: under ?? null, kind: "REPLY" };
});

async function plantThread(client: Client, postId: string, isQuestion: boolean): Promise<void> {
  const { rows: members } = await client.query<{ id: string; credential: string | null }>(
    `select member.id, credential.id as credential from member left join credential on member_id = member.id
     order by credential.id is null, member.id limit 20`,
  );
  const ids: string[] = [];
  for (const [n, { parent, kind }] of places.entries()) {
    const author = members[n % members.length];
    const { html, markdown } = renderMarkdown(words(n));
    const { rows } = await client.query<{ id: string }>(
      `insert into comment (id, post_id, kind, parent_id, author_id, credential_id, markdown, html)
       values (gen_random_uuid(), $1, $2::comment_kind, $3, $4, $5, $6, $7) returning id`,
      [
        ...[postId, isQuestion ? kind : "REPLY", parent === null ? null : ids[parent]],
        ...[author?.id, author?.credential, markdown, html],
      ],
    );
    ids.push(rows[0]?.id ?? "");
  }
}

async function plantQuestion(client: Client): Promise<string> {
  const { html, markdown } = renderMarkdown([words(1), words(2)].join("\n\n"));
  const { rows } = await client.query<{ id: string }>(
    `insert into post (id, kind, slug, title, markdown, html, author_id, published_at)
     select gen_random_uuid(), 'QUESTION', 'bench-thread', 'One side does all the work', $1, $2, id, now() from member limit 1
     returning id`,
    [markdown, html],
  );
  const id = rows[0]?.id ?? "";
  await client.query(
    `insert into question (post_id, onset, worse, better, pain_at_rest, pain_moving)
     values ($1, 'about ten months ago', 'stairs', 'warmth', 2, 5)`,
    [id],
  );
  await client.query("insert into post_topic (post_id, topic_id) select $1, id from topic limit 3", [id]);
  await plantThread(client, id, true);
  return id;
}

const copyPost = `
  insert into post (id, kind, slug, title, markdown, html, author_id, published_at)
  select gen_random_uuid(), kind, $2, title, markdown, html, author_id, published_at from post where id = $1 returning id`;

const copyQuestion = `
  insert into question (post_id, onset, worse, better, pain_at_rest, pain_moving)
  select $2, onset, worse, better, pain_at_rest, pain_moving from question where post_id = $1`;

const copyTopics = "insert into post_topic (post_id, topic_id) select $2, topic_id from post_topic where post_id = $1";

const copyComments = `
  with numbered as (
    select *, gen_random_uuid() as fresh from comment where post_id = $1
  )
  insert into comment (id, post_id, kind, parent_id, author_id, credential_id, markdown, html)
  select it.fresh, $2, it.kind, parent.fresh, it.author_id, it.credential_id, it.markdown, it.html
  from numbered as it left join numbered as parent on parent.id = it.parent_id
  order by it.number`;

async function plantCopy(client: Client, original: string, slug: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(copyPost, [original, slug]);
  for (const copy of [copyQuestion, copyTopics, copyComments]) await client.query(copy, [original, rows[0]?.id]);
  return `/questions/${slug}`;
}

/** Plants a question and an article with fifty comments each, and copies of the question. */
export async function plant(databaseUrl: string, copies: number): Promise<Planted> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const question = await plantQuestion(client);
    const { rows } = await client.query<{ id: string; slug: string }>(
      "select id, slug from post where kind = 'ARTICLE' and status = 'PUBLISHED' order by published_at limit 1",
    );
    await plantThread(client, rows[0]?.id ?? "", false);
    const paths: string[] = [];
    for (let n = 0; n < copies; n += 1) paths.push(await plantCopy(client, question, `bench-copy-${n}`));
    return { thread: "/questions/bench-thread", article: `/articles/${rows[0]?.slug}`, copies: paths };
  } finally {
    await client.end();
  }
}
