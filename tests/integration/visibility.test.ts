import { beforeAll, describe, expect, test } from "vitest";
import * as addenda from "@/lib/addenda/queries";
import * as articles from "@/lib/articles/queries";
import { draftBody } from "@/lib/articles/schema";
import * as commentQuestions from "@/lib/comment-questions/queries";
import * as comments from "@/lib/comments/queries";
import * as exercises from "@/lib/exercises/queries";
import * as feeds from "@/lib/feeds/queries";
import * as follows from "@/lib/follows/queries";
import * as marks from "@/lib/marks/queries";
import * as notifications from "@/lib/notifications/queries";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import * as posts from "@/lib/posts/queries";
import { postPath } from "@/lib/posts/schema";
import * as prescriptions from "@/lib/prescriptions/queries";
import * as questions from "@/lib/questions/queries";
import { questionFilters } from "@/lib/questions/schema";
import * as viewers from "@/lib/viewer/queries";
import * as votes from "@/lib/votes/queries";
import * as waiting from "@/lib/waiting/queries";
import { aCallingPractitioner } from "@/tests/factories/callers";
import { aWorld, type Standing, type World } from "@/tests/factories/worlds";
import { namedExports } from "@/tests/guards/syntax";
import { readTree, root } from "@/tests/guards/tree";

type Call = (viewer: Viewer, world: World) => Promise<unknown>;
type Audience = "stranger" | "member" | "writer";

/** An export that shows posts or comments: calls that do so, and the least of those who see them when published. */
type Showing = { readonly to: Audience; readonly calls: readonly Call[] };

/** Why an export shows nothing of posts and comments. */
type Reason = string;

const first = { limit: 100 };
const show = (to: Audience, ...calls: Call[]): Showing => ({ to, calls });
/** For queries that ask for somebody who acts: a stranger never reaches them. */
const acting = (call: (actor: Actor, world: World) => Promise<unknown>): Call => {
  return async (viewer, world) => {
    if (!viewer) throw new AppError("unauthenticated", "sign-in");
    return call(viewer, world);
  };
};

const own = "tells a member of their own doing, by ids that they know";
const people = "tells of people";
const words = "topics are everybody's";
const operator = "the operator's import, which sees all there is";

/** Every export of every queries.ts, by noun. */
const table: Readonly<Record<string, Readonly<Record<string, Showing | Reason>>>> = {
  addenda: {
    getAddendumFacts: show("stranger", (viewer, { addendum, postWord }) =>
      addenda.getAddendumFacts(viewer, addendum.id).then((facts) => ({ ...facts, letThrough: postWord })),
    ),
    listAddenda: show("stranger", (viewer, { question }) => addenda.listAddenda(viewer, question.id)),
  },
  articles: {
    getArticle: show("stranger", (viewer, { article }) => articles.getArticle(viewer, article.id)),
    getArticleForEditing: show(
      "writer",
      acting((actor, { article }) => articles.getArticleForEditing(actor, article.id)),
    ),
    getArticleLinks: show("stranger", async (viewer, { exercise, postWord }) => {
      const dose = { sets: 3, reps: 10, holdSeconds: null, side: "EACH", daysPerWeek: 4, weeks: null };
      const body = draftBody.parse({ prescriptions: [{ exerciseId: exercise.id, dose, note: null }] });
      return { ...(await articles.getArticleLinks(viewer, body, null)), letThrough: postWord };
    }),
    getArticlePage: show(
      "stranger",
      (viewer, { article }) => articles.getArticlePage(viewer, article.slug),
      (viewer, { frame }) => articles.getArticlePage(viewer, frame.article.slug),
    ),
    getEditability: show("stranger", (viewer, { article }) => articles.getEditability(viewer, article.id)),
    listAnnounced: "parts that nobody has written",
    listArticles: show(
      "stranger",
      (viewer) => articles.listArticles(viewer, first),
      (viewer, { topic }) => articles.listArticles(viewer, { ...first, topic: topic.slug }),
    ),
    listAround: "ids of pages to expire, told to nobody",
    listMyArticles: show(
      "writer",
      acting((actor) => articles.listMyArticles(actor, first)),
    ),
    listSeries: show("stranger", (viewer) => articles.listSeries(viewer)),
    listSlugsLike: "addresses that are taken, told to nobody",
  },
  comments: {
    getComment: show(
      "stranger",
      (viewer, { comment }) => comments.getComment(viewer, comment.id),
      (viewer, { loneComment }) => comments.getComment(viewer, loneComment.id),
      (viewer, { loneAnswer }) => comments.getComment(viewer, loneAnswer.id),
    ),
    getEditability: show(
      "stranger",
      (viewer, { comment }) => comments.getEditability(viewer, comment.id),
      (viewer, { loneComment }) => comments.getEditability(viewer, loneComment.id),
    ),
    editWindow: "a setting and the time",
    getReplyPlace: "the id that was asked with, and only for a published comment: tests/integration/answers.test.ts",
    getSource: show("writer", (viewer, world) => comments.getSource(viewer, world.loneAnswer.id)),
    hasAnswered: own,
    listComments: show(
      "stranger",
      (viewer, { article }) => comments.listComments(viewer, article.id, first),
      (viewer, { frame }) => comments.listComments(viewer, frame.article.id, first),
      (viewer, { frame }) => comments.listComments(viewer, frame.question.id, first),
    ),
    listCommentsBy: show(
      "stranger",
      (viewer, { writer }) => comments.listCommentsBy(viewer, writer.handle, first),
      (viewer, { commenter }) => comments.listCommentsBy(viewer, commenter.handle, first),
    ),
    listOwnNumbers: own,
    listRevisions: show(
      "stranger",
      (viewer, { comment }) => comments.listRevisions(viewer, comment.id),
      (viewer, { loneComment }) => comments.listRevisions(viewer, loneComment.id),
    ),
    listThread: show(
      "stranger",
      (viewer, { article }) => comments.listThread(viewer, article.id),
      (viewer, { question }) => comments.listThread(viewer, question.id),
      (viewer, { frame }) => comments.listThread(viewer, frame.article.id),
      (viewer, { frame }) => comments.listThread(viewer, frame.question.id),
    ),
  },
  "comment-questions": {
    getConvertible: show(
      "stranger",
      (viewer, { comment }) => commentQuestions.getConvertible(viewer, comment.id),
      (viewer, { loneComment }) => commentQuestions.getConvertible(viewer, loneComment.id),
    ),
  },
  exercises: {
    getExercisePage: show(
      "stranger",
      (viewer, { exercise }) => exercises.getExercisePage(viewer, exercise.slug),
      (viewer, { frame }) => exercises.getExercisePage(viewer, frame.exercise.slug),
    ),
    listExercises: show(
      "stranger",
      (viewer) => exercises.listExercises(viewer, first),
      (viewer, { topic }) => exercises.listExercises(viewer, { ...first, region: topic.slug }),
    ),
    listRecommendedIn: show(
      "stranger",
      (viewer, { frame }) => exercises.listRecommendedIn(viewer, frame.exercise.id),
      (viewer, { exercise }) => exercises.listRecommendedIn(viewer, exercise.id),
    ),
    searchExercises: show("stranger", (viewer, { postWord }) => exercises.searchExercises(viewer, postWord)),
  },
  feeds: {
    listNewComments: show(
      "stranger",
      (viewer, { article }) => feeds.listNewComments(viewer, article.id),
      (viewer, { frame }) => feeds.listNewComments(viewer, frame.article.id),
      (viewer, { frame }) => feeds.listNewComments(viewer, frame.question.id),
    ),
    listNewPosts: show(
      "stranger",
      (viewer) => feeds.listNewPosts(viewer),
      (viewer, { topic }) => feeds.listNewPosts(viewer, topic.slug),
    ),
  },
  follows: {
    findFollow: show("member", (viewer, { article }) => follows.findFollow(viewer, { postId: article.id })),
    findFollowByToken: show("stranger", (viewer, { unsubscribeTokens }) =>
      Promise.all(unsubscribeTokens.map((token) => follows.findFollowByToken(viewer, token))),
    ),
    findSubject: show(
      "stranger",
      (viewer, { article }) => follows.findSubject(viewer, postPath({ kind: "ARTICLE", slug: article.slug })),
      (viewer, { question, answer }) =>
        follows.findSubject(viewer, `${postPath({ kind: "QUESTION", slug: question.slug })}#comment-${answer.number}`),
    ),
    getFollowOwner: own,
    getFollowable: show(
      "stranger",
      (viewer, { article }) => follows.getFollowable(viewer, { target: "post", id: article.id }),
      (viewer, { comment }) => follows.getFollowable(viewer, { target: "comment", id: comment.id }),
      (viewer, { loneComment }) => follows.getFollowable(viewer, { target: "comment", id: loneComment.id }),
    ),
    listFollows: show(
      "member",
      (viewer) => follows.listFollows(viewer, {}, first),
      (viewer, { article }) => follows.listFollows(viewer, { post: article.id }, first),
      async (viewer, { frame, loneComment }) => {
        const { items } = await follows.listFollows(viewer, { post: frame.article.id }, first);
        return items.length > 0 ? loneComment.id : null;
      },
    ),
  },
  images: { findImageFile: "pictures, by names that cannot be guessed", hasImage: "pictures, by the same names" },
  imports: {
    findFreeSlug: operator,
    findImportedComments: operator,
    findImportedMembers: operator,
    findMembersByAddress: operator,
    findThread: operator,
    listHandlesLike: operator,
    topicsByWord: operator,
  },
  marks: {
    getMarkability: show(
      "stranger",
      (viewer, { answer }) => marks.getMarkability(viewer, answer.id),
      (viewer, { loneAnswer }) => marks.getMarkability(viewer, loneAnswer.id),
    ),
    listMarks: show(
      "stranger",
      (viewer, { question }) => marks.listMarks(viewer, question.id),
      (viewer, { frame }) => marks.listMarks(viewer, frame.question.id),
    ),
    listOwnEndorsements: own,
  },
  members: { findMemberId: people, getMember: people, listMembers: people, listTokens: "one's own tokens" },
  notifications: {
    countUnread: "a number, see visible-numbers.test.ts",
    listNotifications: show("member", (viewer) => notifications.listNotifications(viewer, first)),
  },
  posts: {
    findPostId: show(
      "stranger",
      (viewer, { article }) => posts.findPostId(viewer, "ARTICLE", article.slug),
      (viewer, { exercise }) => posts.findPostId(viewer, "EXERCISE", exercise.slug),
    ),
    getCommentability: show("stranger", (viewer, { question }) => posts.getCommentability(viewer, question.id)),
    getPost: show(
      "stranger",
      (viewer, { article }) => posts.getPost(viewer, article.id),
      (viewer, { question }) => posts.getPost(viewer, question.id),
      (viewer, { exercise }) => posts.getPost(viewer, exercise.id),
    ),
    listAskedUnder: show("stranger", (viewer, { frame }) => posts.listAskedUnder(viewer, frame.article.id)),
    listPosts: show(
      "stranger",
      (viewer) => posts.listPosts(viewer, {}, first),
      (viewer, { topic }) => posts.listPosts(viewer, { topic: topic.slug }, first),
      (viewer, { writer }) => posts.listPosts(viewer, { author: writer.handle }, first),
    ),
    postQuery: "a schema",
  },
  practitioners: { findPractitioner: people, getPractitioner: people, listPractitioners: people },
  prescriptions: {
    assertExercises: show("stranger", async (viewer, { exercise, postWord }) => {
      const dose = { sets: 3, reps: 10, holdSeconds: null, side: "EACH" as const, daysPerWeek: 4, weeks: null };
      await prescriptions.assertExercises(viewer, [{ exerciseId: exercise.id, dose, note: null }]);
      return postWord;
    }),
    listAnswerPrescriptions: show(
      "stranger",
      (viewer, { question }) => prescriptions.listAnswerPrescriptions(viewer, question.id),
      (viewer, { frame }) => prescriptions.listAnswerPrescriptions(viewer, frame.question.id),
    ),
    listArticlePrescriptions: show(
      "stranger",
      (viewer, { article }) => prescriptions.listArticlePrescriptions(viewer, article.id),
      (viewer, { frame }) => prescriptions.listArticlePrescriptions(viewer, frame.article.id),
    ),
  },
  questions: {
    countByRegion: "numbers, see visible-numbers.test.ts",
    countWaiting: "numbers, see visible-numbers.test.ts",
    findMovedQuestion: show(
      "stranger",
      (viewer, { question }) => questions.findMovedQuestion(viewer, `${question.number}-before-it-was-changed`),
      (viewer, { question }) => questions.findMovedQuestion(viewer, String(question.number)),
    ),
    getQuestionPage: show(
      "stranger",
      (viewer, { question }) => questions.getQuestionPage(viewer, question.slug),
      (viewer, { frame }) => questions.getQuestionPage(viewer, frame.question.slug),
    ),
    getQuestionSource: show("writer", (viewer, { question }) => questions.getQuestionSource(viewer, question.id)),
    getQuestionStanding: show("stranger", (viewer, { question }) => questions.getQuestionStanding(viewer, question.id)),
    listQuestionRevisions: show("stranger", (viewer, { question }) =>
      questions.listQuestionRevisions(viewer, question.id),
    ),
    listQuestions: show(
      "stranger",
      (viewer) => questions.listQuestions(viewer, questionFilters.parse(first)),
      (viewer, { topic }) => questions.listQuestions(viewer, questionFilters.parse({ region: topic.slug })),
      (viewer, { topic }) =>
        questions.listQuestions(viewer, questionFilters.parse({ topic: topic.slug, sort: "newest" })),
    ),
  },
  topics: {
    assertRegions: words,
    findTopicIds: words,
    getTopic: words,
    getTopicIds: words,
    listGlossary: words,
    listTopics: words,
  },
  viewer: {
    getPostState: show("stranger", async (viewer, { article }) => {
      await viewers.getPostState(viewer, article.id);
      return article.id;
    }),
    getViewer: people,
  },
  votes: {
    getVotability: show(
      "stranger",
      (viewer, { article }) => votes.getVotability(viewer, { postId: article.id }),
      async (viewer, { comment }) => ({ ...(await votes.getVotability(viewer, { commentId: comment.id })), comment }),
      async (viewer, { loneComment }) => ({
        ...(await votes.getVotability(viewer, { commentId: loneComment.id })),
        loneComment,
      }),
    ),
    listOwnVotes: own,
  },
  waiting: { listWaiting: show("member", (viewer) => waiting.listWaiting(viewer, first)) },
};

const refusals = new Set(["not-found", "forbidden", "unauthenticated", "invalid"]);

/** Everything that calls say, as text; what they refuse they do not say. */
async function said(viewer: Viewer, world: World, { calls }: Showing): Promise<string> {
  const outcomes = await Promise.allSettled(calls.map((call) => call(viewer, world)));
  for (const outcome of outcomes) {
    if (outcome.status === "fulfilled") continue;
    const { reason } = outcome;
    if (!(reason instanceof AppError && refusals.has(reason.code))) throw reason;
  }
  const values = outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : null));
  return JSON.stringify(values, (_key, value) => (value instanceof Map ? [...value] : value));
}

const wordsOfPosts = ({ postWord, article, question, exercise, comment, answer }: World): string[] => [
  postWord,
  ...[article, question, exercise, comment, answer].map(({ id }) => id),
];
const wordsOfComments = ({ commentWord, loneComment, loneAnswer }: World): string[] => [
  commentWord,
  ...[loneComment, loneAnswer].map(({ id }) => id),
];

/** Words and ids that nobody but their writer and moderators may be told. */
function secretsOf(world: World): string[] {
  if (world.standing.posts !== "PUBLISHED") return wordsOfPosts(world);
  // A hidden comment leaves its place in a thread, and with it its id.
  return world.standing.comments === "HIDDEN" ? [world.commentWord] : wordsOfComments(world);
}

const showing = Object.entries(table).flatMap(([noun, entries]) =>
  Object.entries(entries).flatMap(([name, entry]) =>
    typeof entry === "string" ? [] : [{ name: `${noun}.${name}`, entry }],
  ),
);

const standings: Standing[] = (["HELD", "HIDDEN", "DRAFT"] as const).flatMap((status): Standing[] => [
  { posts: status, comments: "PUBLISHED" },
  { posts: "PUBLISHED", comments: status },
]);

let control: World;
let hidden: World[];
let other: Actor;

beforeAll(async () => {
  control = await aWorld({ posts: "PUBLISHED", comments: "PUBLISHED" });
  hidden = [];
  for (const standing of standings) hidden.push(await aWorld(standing));
  other = await aCallingPractitioner();
});

test("every export of every queries.ts stands in the table, and no other", () => {
  const standing = readTree(root).flatMap((file) => {
    const noun = /^lib\/([^/]+)\/queries\.ts$/.exec(file.path)?.[1];
    return noun ? namedExports(file).map(({ name }) => `${noun}.${name}`) : [];
  });
  const named = Object.entries(table).flatMap(([noun, entries]) =>
    Object.keys(entries).map((name) => `${noun}.${name}`),
  );
  expect(named.toSorted()).toEqual(standing.toSorted());
});

describe("what is held, hidden or a draft", () => {
  test.each(showing)(
    "$name keeps from a stranger and from other members, and shows when published",
    async ({ entry }) => {
      const audience = { stranger: null, member: control.member, writer: control.writer }[entry.to];
      const audiences = entry.to === "writer" ? [control.writer, control.commenter] : [audience];
      const told = await Promise.all(audiences.map((viewer) => said(viewer, control, entry)));
      const secrets = [...wordsOfPosts(control), ...wordsOfComments(control)];
      expect(
        secrets.some((secret) => told.join().includes(secret)),
        "the published one is shown",
      ).toBe(true);
      for (const world of hidden) {
        for (const viewer of [null, other, world.member]) {
          const text = await said(viewer, world, entry);
          expect(
            secretsOf(world).filter((secret) => text.includes(secret)),
            JSON.stringify(world.standing),
          ).toEqual([]);
        }
      }
    },
  );
});
