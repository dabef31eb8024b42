import { getArticlePage, listAnnounced, listArticles, listMyArticles, listSeries } from "@/lib/articles/queries";
import { listComments, listCommentsBy, listThread } from "@/lib/comments/queries";
import { getExercisePage, listExercises, listRecommendedIn, searchExercises } from "@/lib/exercises/queries";
import { listNewComments, listNewPosts } from "@/lib/feeds/queries";
import { listFollows } from "@/lib/follows/queries";
import { listMarks } from "@/lib/marks/queries";
import { getMember, listMembers } from "@/lib/members/queries";
import { countUnread, listNotifications } from "@/lib/notifications/queries";
import type { Viewer } from "@/lib/platform/actor";
import { encodeCursor } from "@/lib/platform/cursor";
import { findPostId, listAskedUnder, listPosts } from "@/lib/posts/queries";
import { getPractitioner, listPractitioners } from "@/lib/practitioners/queries";
import { listAnswerPrescriptions, listArticlePrescriptions } from "@/lib/prescriptions/queries";
import { countByRegion, countWaiting, getQuestionPage, listQuestions } from "@/lib/questions/queries";
import { questionSort } from "@/lib/questions/schema";
import { getTopic, listGlossary, listTopics } from "@/lib/topics/queries";
import { getPostState, getViewer } from "@/lib/viewer/queries";
import { listWaiting } from "@/lib/waiting/queries";
import type { Facts } from "@/tests/bench/data/facts";

/** A list or page of the product; `n` counts its runs and chooses their parameters. */
export type Case = { readonly name: string; run(n: number): Promise<unknown> };

const limit = 20;

function nth<T>(all: readonly T[], n: number): T {
  const one = all[n % all.length];
  if (one === undefined) throw new Error("Nothing to choose from.");
  return one;
}

/** The same name and value for whichever of the two is there: `exactOptionalPropertyTypes` wants no `undefined`. */
const given = <K extends string, V>(name: K, value: V | undefined) => (value === undefined ? {} : { [name]: value });

/** The first page, or one far down. */
const atOrAfter = (cursors: readonly string[], n: number) =>
  n % 2 === 0 ? { limit } : { limit, cursor: nth(cursors, n >> 1) };

type Scope = { topic?: readonly string[]; region?: readonly string[] };

const scopes = ({ topics, regions }: Facts): [string, Scope][] => [
  ["", {}],
  ["topic common", { topic: topics.common }],
  ["topic middling", { topic: topics.middling }],
  ["topic rare", { topic: topics.rare }],
  ["region common", { region: regions.common }],
  ["region middling", { region: regions.middling }],
  ["region rare", { region: regions.rare }],
  ["topic and region", { topic: [...topics.common, ...topics.middling], region: regions.middling }],
];

const within = ({ topic, region }: Scope, n: number) => ({
  ...given("topic", topic && nth(topic, n >> 3)),
  ...given("region", region && nth(region, n >> 3)),
});

const states = [{}, { state: "waiting" }, { state: "answered" }, { state: "marked" }] as const;

/** Every sort and scope; the runs of each go through all states, and half of them begin far down. */
const questionLists = (facts: Facts): Case[] =>
  questionSort.options.flatMap((sort) =>
    scopes(facts).map(([name, scope]) => ({
      name: `listQuestions ${sort} ${name}`.trim(),
      run: (n: number) => {
        const cursors = {
          active: facts.deep.active,
          newest: facts.deep.published,
          "longest-waiting": facts.deep.waiting,
        };
        return listQuestions(null, {
          sort,
          ...atOrAfter(cursors[sort], n),
          ...within(scope, n),
          ...nth(states, n >> 1),
        });
      },
    })),
  );

const waitingLists = (facts: Facts): Case[] =>
  scopes(facts).map(([name, scope]) => ({
    name: `listWaiting ${name}`.trim(),
    run: (n) =>
      listWaiting(nth(facts.practitioners, n), {
        tab: "waiting",
        ...atOrAfter(facts.deep.waiting, n),
        ...within(scope, n),
      }),
  }));

const readers = (facts: Facts): [string, (n: number) => Viewer][] => [
  ["", () => null],
  ["signed in", (n) => nth(facts.quiet, n)],
];

const postLists = (facts: Facts): Case[] =>
  readers(facts).flatMap(([who, viewer]) => {
    const list = (what: string, filter: (n: number) => Parameters<typeof listPosts>[1]): Case => ({
      name: ["listPosts", what, who].filter(Boolean).join(" "),
      run: (n) => listPosts(viewer(n), filter(n), atOrAfter(facts.deep.published, n)),
    });
    const kinds = ["ARTICLE", "QUESTION", "EXERCISE"] as const;
    return [
      list("", () => ({})),
      list("kind", (n) => ({ kind: nth(kinds, n >> 1) })),
      list("topic common", (n) => ({ topic: nth(facts.topics.common, n >> 1) })),
      list("topic rare", (n) => ({ topic: nth(facts.topics.rare, n >> 1) })),
      list("articles of a topic", (n) => ({ kind: "ARTICLE", topic: nth(facts.topics.middling, n >> 1) })),
      list("author busy", (n) => ({ kind: "QUESTION", author: nth(facts.busy, n >> 1).handle })),
      list("author quiet", (n) => ({ author: nth(facts.quiet, n >> 1).handle })),
    ];
  });

async function questionPage(slug: string): Promise<void> {
  const { id } = await getQuestionPage(null, slug);
  await Promise.all([listThread(null, id), listMarks(null, id), listAnswerPrescriptions(null, id)]);
}

async function articlePage(slug: string): Promise<void> {
  const { id } = await getArticlePage(null, slug);
  await Promise.all([listArticlePrescriptions(null, id), listAskedUnder(null, id), listThread(null, id)]);
}

async function exercisePage(slug: string): Promise<void> {
  const { id } = await getExercisePage(null, slug);
  await Promise.all([listRecommendedIn(null, id), listThread(null, id)]);
}

const pages = (facts: Facts): Case[] => [
  { name: "question page", run: (n) => questionPage(nth(facts.questions, n)) },
  { name: "question page, 1,000 comments", run: (n) => questionPage(nth(facts.longQuestions, n)) },
  { name: "article page", run: (n) => articlePage(nth(facts.articles, n)) },
  { name: "exercise page", run: (n) => exercisePage(nth(facts.exercises, n)) },
  { name: "findPostId", run: (n) => findPostId(null, "QUESTION", nth(facts.questions, n)) },
  { name: "getTopic", run: (n) => getTopic(null, nth(facts.topics.middling, n)) },
  { name: "getMember", run: (n) => getMember(null, nth(facts.quiet, n).handle) },
  { name: "getPractitioner", run: (n) => getPractitioner(null, nth(facts.practitioners, n).handle) },
  { name: "getPostState busy", run: (n) => getPostState(nth(facts.busy, n), nth(facts.questionIds, n)) },
  { name: "getPostState quiet", run: (n) => getPostState(nth(facts.quiet, n), nth(facts.commentedIds, n)) },
  { name: "getViewer", run: (n) => getViewer(nth(facts.quiet, n)) },
];

const exerciseFilters = ({ regions }: Facts) => [
  {},
  { goal: "STRENGTH" as const },
  { position: "SUPINE" as const },
  { equipment: "band" as const },
  { equipment: "none" as const, goal: "MOBILITY" as const },
  { region: nth(regions.common, 0) },
  { muscle: "gluteus-medius" },
];

const sought = ["glute bridge", "inner thigh", "adductor", "clam", "hip flexer", "calf", "single leg", "zzz"];

const library = (facts: Facts): Case[] => [
  {
    name: "listExercises",
    run: (n) => listExercises(null, { ...nth(exerciseFilters(facts), n >> 1), ...atOrAfter(facts.deep.exercises, n) }),
  },
  {
    name: "listExercises signed in",
    run: (n) => listExercises(nth(facts.quiet, n), { ...nth(exerciseFilters(facts), n), limit }),
  },
  { name: "searchExercises", run: (n) => searchExercises(null, nth(sought, n)) },
  { name: "listArticles", run: (n) => listArticles(null, atOrAfter(facts.deep.articles, n)) },
  {
    name: "listArticles topic common",
    run: (n) => listArticles(null, { topic: nth(facts.topics.common, n), ...atOrAfter(facts.deep.articles, n) }),
  },
  {
    name: "listArticles topic rare",
    run: (n) => listArticles(null, { topic: nth(facts.topics.rare, n), ...atOrAfter(facts.deep.articles, n) }),
  },
  { name: "listMyArticles", run: (n) => listMyArticles(nth(facts.practitioners, n), { limit }) },
  { name: "listSeries", run: () => listSeries(null) },
  { name: "listTopics, listGlossary", run: () => Promise.all([listTopics(null), listGlossary(null)]) },
];

const threads = (facts: Facts): Case[] => [
  { name: "listComments", run: (n) => listComments(null, nth(facts.commentedIds, n), { limit }) },
  {
    name: "listComments deep",
    run: (n) => listComments(null, nth(facts.commentedIds, n), { limit, cursor: encodeCursor([900_000 - n * 7_000]) }),
  },
  {
    name: "listCommentsBy busy",
    run: (n) => listCommentsBy(null, nth(facts.busy, n >> 1).handle, atOrAfter(facts.deep.comments, n)),
  },
  {
    name: "listCommentsBy quiet",
    run: (n) => listCommentsBy(null, nth(facts.quiet, n >> 1).handle, atOrAfter(facts.deep.comments, n)),
  },
  {
    name: "listCommentsBy signed in",
    run: (n) => listCommentsBy(nth(facts.quiet, n), nth(facts.busy, n).handle, { limit }),
  },
  {
    name: "feed: listNewPosts",
    run: (n) => listNewPosts(null, ...(n % 3 === 0 ? [] : [nth([...facts.topics.common, ...facts.topics.rare], n)])),
  },
  { name: "feed: listNewComments", run: (n) => listNewComments(null, nth(facts.commentedIds, n)) },
];

const mine = (facts: Facts): Case[] => {
  const own = (name: string, of: Facts["busy"]): Case[] => [
    { name: `listFollows ${name}`, run: (n) => listFollows(nth(of, n >> 1), {}, atOrAfter(facts.deep.comments, n)) },
    {
      name: `listFollows of a post ${name}`,
      run: (n) => listFollows(nth(of, n), { post: nth(facts.questionIds, n) }, { limit }),
    },
    {
      name: `listNotifications ${name}`,
      run: (n) => listNotifications(nth(of, n >> 1), atOrAfter(facts.deep.comments, n)),
    },
    { name: `countUnread ${name}`, run: (n) => countUnread(nth(of, n)) },
  ];
  return [...own("busy", facts.busy), ...own("quiet", facts.quiet)];
};

const dayMs = 86_400_000;

const people = (facts: Facts): Case[] => [
  { name: "listMembers", run: (n) => listMembers(null, atOrAfter(facts.deep.members, n)) },
  { name: "listPractitioners", run: (n) => listPractitioners(null, atOrAfter(facts.deep.practitioners, n)) },
  { name: "home: countByRegion", run: () => countByRegion(null) },
  { name: "home: countWaiting", run: (n) => countWaiting(null, new Date(Date.now() - (1 + n) * dayMs)) },
  { name: "home: listAnnounced", run: () => listAnnounced(null) },
];

/** Everything a page, a feed or the API reads. */
export const cases = (facts: Facts): Case[] =>
  [questionLists, waitingLists, postLists, pages, library, threads, mine, people].flatMap((group) => group(facts));
