import * as article from "@/app/api/v1/articles/[articleId]/route";
import * as articleSource from "@/app/api/v1/articles/[articleId]/source/route";
import * as articles from "@/app/api/v1/articles/route";
import * as checkIn from "@/app/api/v1/check-ins/[checkInId]/route";
import * as comment from "@/app/api/v1/comments/[commentId]/route";
import * as commentSource from "@/app/api/v1/comments/[commentId]/source/route";
import * as members from "@/app/api/v1/members/[handle]/route";
import * as comments from "@/app/api/v1/posts/[postId]/comments/route";
import * as preview from "@/app/api/v1/preview/route";
import * as answers from "@/app/api/v1/questions/[questionId]/answers/route";
import * as checkIns from "@/app/api/v1/questions/[questionId]/check-ins/route";
import * as questions from "@/app/api/v1/questions/route";
import * as profile from "@/app/api/v1/viewer/profile/route";
import * as tokens from "@/app/api/v1/viewer/tokens/route";
import { acceptAnswer } from "@/lib/marks/commands";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import type { DeclaredHandler } from "@/lib/platform/http/route";
import { aCaller, aCallingPractitioner, aSession } from "@/tests/factories/callers";
import { aCheckIn, aReport } from "@/tests/factories/check-ins";
import { aPost } from "@/tests/factories/following";
import { aLibraryExercise } from "@/tests/factories/library";
import { anAnswer, aQuestion } from "@/tests/factories/threads";
import { apiRequest, call, type RequestOptions } from "@/tests/support/request";

/** What became of a text: refused with a reason, or what the site now says in its place. */
export type Outcome = { readonly status: number; readonly problem?: unknown; readonly kept?: unknown };

/** One text field of the API, or several of the same kind: sends a text there and reads it back. */
export type TextField = {
  readonly name: string;
  /** Line ends, and blanks beside each other, are one blank. */
  readonly isOneLine?: boolean;
  readonly send: (text: string) => Promise<Outcome>;
};

type Method = NonNullable<RequestOptions["method"]>;
type Target = { method: Method; handler: DeclaredHandler; params?: Record<string, string> };

/** Somebody's browser. */
async function browserOf(actor: Actor) {
  const session = await aSession(actor.id);
  const ask = ({ method, handler, params = {} }: Target, body?: unknown): Promise<Response> =>
    call(handler, apiRequest("/", { method, session, ...(body === undefined ? {} : { body }) }), params);
  return {
    async read(handler: DeclaredHandler, params: Record<string, string>): Promise<unknown> {
      return (await ask({ method: "GET", handler, params })).json();
    },
    async write<T>(target: Target, body: unknown, keptOf: (reply: T) => Promise<unknown>): Promise<Outcome> {
      const response = await ask(target, body);
      const reply = await response.json();
      if (!response.ok) return { status: response.status, problem: reply };
      return { status: response.status, kept: await keptOf(reply) };
    },
  };
}

type Person = Awaited<ReturnType<typeof browserOf>>;
type Id = { id: string };

const intake = ["onset", "worse", "better", "goal", "operation", "conditions"] as const;
const long = "and this goes on for long enough to be understood";

const question = (asker: Person, field: string, before = ""): TextField => ({
  name: `question: ${field}`,
  send: (text) => {
    const said = field === "title" || field === "markdown" ? `${before}${text}` : text;
    const body = { title: "Why does it turn in?", markdown: long, safety: { noneOfThese: true }, [field]: said };
    return asker.write<Id>({ method: "POST", handler: questions.POST }, body, async ({ id }) => {
      const row = await reader.post.findUniqueOrThrow({ where: { id }, include: { question: true } });
      const kept = { ...row.question, title: row.title, markdown: row.markdown };
      return Object.entries(kept).find(([name]) => name === field)?.[1];
    });
  },
});

async function threadFields(asker: Person, answerer: Person, author: Actor): Promise<TextField[]> {
  const { id: postId } = await aPost(author.id);
  const exerciseId = (await aLibraryExercise(author)).id;
  const dose = { sets: 3, reps: 10, holdSeconds: null, side: "EACH", daysPerWeek: 4, weeks: null };
  const source = async ({ id }: Id) => answerer.read(commentSource.GET, { commentId: id });
  const posted = await answerer.write<Id>(
    { method: "POST", handler: answers.POST, params: { questionId: postId } },
    { markdown: long, prescriptions: [] },
    async ({ id }) => id,
  );
  const params = { commentId: String(posted.kept) };
  return [
    {
      name: "comment",
      send: (markdown) =>
        asker.write<Id>({ method: "POST", handler: comments.POST, params: { postId } }, { markdown }, async ({ id }) =>
          wordsIn(await asker.read(commentSource.GET, { commentId: id })),
        ),
    },
    {
      name: "answer",
      send: (text) =>
        answerer.write<Id>({ method: "PATCH", handler: comment.PATCH, params }, { markdown: text }, async (reply) =>
          wordsIn(await source(reply)),
        ),
    },
    {
      name: "note of a prescription",
      send: (note) => {
        const body = { markdown: long, prescriptions: [{ exerciseId, dose, note }] };
        return answerer.write<Id>({ method: "PATCH", handler: comment.PATCH, params }, body, async (reply) => {
          const { prescriptions } = (await source(reply)) as { prescriptions: { note: string }[] };
          return prescriptions[0]?.note;
        });
      },
    },
  ];
}

/** The word that comes with a report, as the thread shows it. */
async function checkInField(asker: Person, own: Actor, author: Actor): Promise<TextField> {
  const { id: postId } = await aQuestion(own);
  const { id: commentId } = await anAnswer(author, postId);
  await acceptAnswer(own, commentId);
  const { id } = await aCheckIn({ postId, commentId, memberId: own.id });
  return {
    name: "word of a check-in",
    isOneLine: true,
    send: (word) =>
      asker.write(
        { method: "PUT", handler: checkIn.PUT, params: { checkInId: id } },
        { ...aReport, word },
        async () => {
          const { items } = (await asker.read(checkIns.GET, { questionId: postId })) as { items: { word: string }[] };
          return items[0]?.word;
        },
      ),
  };
}

const wordsIn = (source: unknown) => (source as { markdown: string }).markdown;

function articleFields(author: Person): TextField[] {
  const kept = async ({ id }: Id) =>
    (await author.read(articleSource.GET, { articleId: id })) as Record<string, unknown>;
  const plain = ["title", "dek", "heroAlt", "markdown"].map((field) => ({
    name: `article: ${field}`,
    send: (text: string) =>
      author.write<Id>(
        { method: "POST", handler: articles.POST },
        { [field]: text },
        async (reply) => (await kept(reply))[field],
      ),
  }));
  const lists: Record<string, (text: string) => unknown> = {
    takeaways: (text) => text,
    faq: (text) => ({ question: text, markdown: text }),
    references: (text) => ({ title: text, authors: text, year: null, source: text, doi: null, pmid: null }),
  };
  return [
    ...plain,
    ...Object.entries(lists).map(([field, rowOf]) => ({
      name: `article: ${field}`,
      send: (text: string) =>
        author.write<Id>({ method: "POST", handler: articles.POST }, { [field]: [rowOf(text)] }, async (reply) => {
          const rows = (await kept(reply))[field] as unknown[];
          const said = rows
            .flatMap((row) => (typeof row === "string" ? [row] : Object.values(Object(row))))
            .filter(Boolean);
          return new Set(said).size === 1 ? said[0] : said;
        }),
    })),
    {
      name: "article: saved again",
      send: async (text) => {
        const { kept: id } = await author.write<Id>(
          { method: "POST", handler: articles.POST },
          {},
          async (reply) => reply.id,
        );
        const target = { method: "PUT", handler: article.PUT, params: { articleId: String(id) } } as const;
        return author.write<Id>(target, { markdown: text, version: 1 }, async (reply) => (await kept(reply)).markdown);
      },
    },
  ];
}

function ownFields(person: Person, { handle }: Actor): TextField[] {
  const shown = async (field: string) =>
    ((await person.read(members.GET, { handle })) as Record<string, unknown>)[field];
  const target = { method: "PUT", handler: profile.PUT } as const;
  return [
    { name: "name", send: (text) => person.write(target, { displayName: text, bio: "" }, () => shown("name")) },
    {
      name: "profile",
      send: (text) => person.write(target, { displayName: "Somebody", bio: text }, () => shown("bio")),
    },
    {
      name: "token",
      send: (name) =>
        person.write<{ name: string }>(
          { method: "POST", handler: tokens.POST },
          { name, scopes: ["read"] },
          async (reply) => reply.name,
        ),
    },
    {
      name: "preview",
      send: (markdown) => person.write({ method: "POST", handler: preview.POST }, { markdown }, async () => markdown),
    },
  ];
}

/** Every text field that the API keeps, in the hands of people who may write there. */
export async function textFields(): Promise<TextField[]> {
  const [asker, practitioner] = [await aCaller(), await aCallingPractitioner()];
  const [one, other] = [await browserOf(asker), await browserOf(practitioner)];
  return [
    question(one, "title", "Why: "),
    question(one, "markdown", "It happens when I stand: "),
    ...intake.map((field) => question(one, field)),
    ...(await threadFields(one, other, await aCaller())),
    await checkInField(one, asker, practitioner),
    ...articleFields(other),
    ...ownFields(one, asker),
  ];
}
