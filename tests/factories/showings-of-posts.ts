import * as addenda from "@/lib/addenda/queries";
import * as articles from "@/lib/articles/queries";
import { draftBody } from "@/lib/articles/schema";
import * as checkIns from "@/lib/check-ins/queries";
import * as commentQuestions from "@/lib/comment-questions/queries";
import * as comments from "@/lib/comments/queries";
import * as exerciseProposals from "@/lib/exercise-proposals/queries";
import * as exerciseVideos from "@/lib/exercise-videos/queries";
import * as exercises from "@/lib/exercises/queries";
import * as handovers from "@/lib/handovers/queries";
import * as posts from "@/lib/posts/queries";
import * as prescriptions from "@/lib/prescriptions/queries";
import { dose as doseSchema } from "@/lib/prescriptions/schema";
import * as questions from "@/lib/questions/queries";
import { questionFilters } from "@/lib/questions/schema";
import { acting, first, own, type Showings, show } from "@/tests/factories/showings";

const proposed = "proposals, by who sees them: tests/integration/exercise-proposals.test.ts";

/** Every export of the queries of posts and what hangs on them. */
export const showingsOfPosts: Showings = {
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
  "check-ins": {
    findCheckInByLink:
      "what a mail's link leads to, by a key that cannot be guessed: tests/integration/check-ins.test.ts",
    getCheckIn: "one's own, and for moderators reports: tests/integration/roles.test.ts",
    getCheckInSettings: own,
    listCheckInStates: own,
    listDueCheckIns: own,
    listOutcomes: "numbers of what is published: tests/integration/outcomes.test.ts",
    listReports: show(
      "stranger",
      (viewer, { question }) => checkIns.listReports(viewer, question.id),
      (viewer, { frame }) => checkIns.listReports(viewer, frame.question.id),
    ),
    listThreadOutcomes: "numbers of what is published: tests/integration/outcomes.test.ts",
    wasAsked: own,
  },
  "comment-questions": {
    getConvertible: show(
      "stranger",
      (viewer, { comment }) => commentQuestions.getConvertible(viewer, comment.id),
      (viewer, { loneComment }) => commentQuestions.getConvertible(viewer, loneComment.id),
    ),
  },
  comments: {
    getAcknowledging: "what the viewer has to say that they have read: tests/integration/acknowledgements.test.ts",
    getAskersAge: "an age band, as the page of the question says it",
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
    findAskerId: "an id, for a policy",
    editWindow: "a setting and the time",
    getReplyPlace: "the id that was asked with, and only for a published comment: tests/integration/answers.test.ts",
    getSource: show("writer", (viewer, world) => comments.getSource(viewer, world.loneAnswer.id)),
    hasAnswered: own,
    listAcknowledgingReplies: "ids for practitioners alone: tests/integration/acknowledgements.test.ts",
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
  "exercise-proposals": Object.fromEntries(Object.keys(exerciseProposals).map((name) => [name, proposed])),
  "exercise-videos": Object.fromEntries(
    Object.keys(exerciseVideos).map((name) => [
      name,
      "clips, by who sees them: tests/integration/exercise-videos.test.ts",
    ]),
  ),
  exercises: {
    listVersions: show("stranger", (viewer, { exercise }) => exercises.listVersions(viewer, exercise.slug)),
    getExerciseContent: show(
      "stranger",
      (viewer, { exercise }) => exercises.getExerciseContent(viewer, exercise.id, 1),
      (viewer, { frame }) => exercises.getExerciseContent(viewer, frame.exercise.id, 1),
    ),
    hasStill: "whether a picture is there, by a key that cannot be guessed",
    getPageWith: "the page it is given; what it names, by the rule of getExercisePage",
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
    listLadder: "rungs that are published: tests/integration/exercise-ladder.test.ts",
    searchExercises: show("stranger", (viewer, { postWord }) => exercises.searchExercises(viewer, postWord)),
  },
  handovers: {
    findHandover: "whether there is a sheet, to its asker: tests/integration/own-pages.test.ts",
    getHandover: show("writer", (viewer, { question }) => handovers.getHandover(viewer, { id: question.id })),
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
    isUnnamedUnder: "about one's own post alone: tests/integration/own-products.test.ts",
    listAskedUnder: show("stranger", (viewer, { frame }) => posts.listAskedUnder(viewer, frame.article.id)),
    listPosts: show(
      "stranger",
      (viewer) => posts.listPosts(viewer, {}, first),
      (viewer, { topic }) => posts.listPosts(viewer, { topic: topic.slug }, first),
      (viewer, { writer }) => posts.listPosts(viewer, { author: writer.handle }, first),
    ),
    postQuery: "a schema",
  },
  prescriptions: {
    getPrescribed: show("stranger", async (viewer, { exercise, postWord }) => {
      const dose = doseSchema.parse({
        sets: 3,
        reps: 10,
        holdSeconds: null,
        side: "EACH",
        daysPerWeek: 4,
        weeks: null,
      });
      await prescriptions.getPrescribed(viewer, [{ exerciseId: exercise.id, dose, note: null }]);
      return postWord;
    }),
    listReasonsAgainst:
      "words of a rule for a question that the viewer sees: tests/integration/contraindications.test.ts",
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
  "me-too": { saidMeToo: own },
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
    getNamed: "ids of topics, and domains of one's own: tests/integration/own-products.test.ts",
    getQuestionStanding: show("stranger", (viewer, { question }) => questions.getQuestionStanding(viewer, question.id)),
    listQuestionRevisions: show("stranger", (viewer, { question }) =>
      questions.listQuestionRevisions(viewer, question.id),
    ),
    listSimilarQuestions: show("stranger", (viewer, { postWord }) =>
      questions.listSimilarQuestions(viewer, { title: `Title ${postWord}`, topics: [] }),
    ),
    listQuestions: show(
      "stranger",
      (viewer) => questions.listQuestions(viewer, questionFilters.parse(first)),
      (viewer, { topic }) => questions.listQuestions(viewer, questionFilters.parse({ region: topic.slug })),
      (viewer, { topic }) =>
        questions.listQuestions(viewer, questionFilters.parse({ topic: topic.slug, sort: "newest" })),
    ),
  },
};
