import * as feeds from "@/lib/feeds/queries";
import * as follows from "@/lib/follows/queries";
import * as marks from "@/lib/marks/queries";
import * as mediaRequests from "@/lib/media-requests/queries";
import * as moderation from "@/lib/moderation/queries";
import * as notifications from "@/lib/notifications/queries";
import { postPath } from "@/lib/posts/schema";
import * as savedReplies from "@/lib/saved-replies/queries";
import * as viewers from "@/lib/viewer/queries";
import * as votes from "@/lib/votes/queries";
import * as waiting from "@/lib/waiting/queries";
import {
  acting,
  first,
  flagged,
  operator,
  own,
  people,
  rules,
  type Showings,
  show,
  words,
} from "@/tests/factories/showings";

const applied = "for their owner and for moderators: tests/integration/credentials.test.ts, roles/credentials.txt";

/** Every export of the queries of members, of what they follow and hear, and of everything else. */
export const showingsOfMembers: Showings = {
  claims: {
    getClaimability: "ids, for a policy: tests/integration/claims.test.ts",
    getClaimState: "who writes an answer, for practitioners alone: tests/integration/claims.test.ts",
    listClaims: "who writes an answer, for practitioners alone: tests/integration/claims.test.ts",
  },
  "credential-proofs": { getProofFile: applied },
  credentials: {
    countApplications: "a number for moderators alone: tests/integration/credentials.test.ts",
    getApplication: applied,
    getCredentialFacts: applied,
    hasOpenApplication: own,
    listAllCredentials: applied,
    listApplications: applied,
    listOwnCredentials: own,
    listOwnStanding: own,
    listRegisters: "registers, the same for everybody",
    listQueue: applied,
    listStanding: applied,
  },
  drafts: { getDraft: "one's own unposted words", listDrafts: "one's own unposted words" },
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
  "exercise-imports": {
    findLike: operator,
    findMet: operator,
    getCandidate: "as listCandidates",
    getDecidability: "as listCandidates",
    listCandidates: "what an import holds, which is no post: tests/integration/exercise-import.test.ts",
  },
  imports: {
    findFreeSlug: operator,
    findImportedComments: operator,
    findImportedMembers: operator,
    findMembersByAddress: operator,
    findMembersWithDomains: operator,
    findThread: operator,
    listHandlesLike: operator,
    topicsByWord: operator,
  },
  marks: {
    findHiddenAnswer: show(
      "stranger",
      (viewer, { answer }) => marks.findHiddenAnswer(viewer, answer.number),
      (viewer, { loneAnswer }) => marks.findHiddenAnswer(viewer, loneAnswer.number),
    ),
    findReminder: "whether a link in an e-mail still stops something: tests/integration/marks.test.ts",
    getDecidability: "what moderators decide on: tests/integration/harm.test.ts",
    getMarkableThread: show(
      "stranger",
      (viewer, { question }) => marks.getMarkableThread(viewer, question.id),
      (viewer, { frame }) => marks.getMarkableThread(viewer, frame.question.id),
    ),
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
    harmRoundOf: "a key for jobs, of ids and a number: tests/integration/harm-told.test.ts",
    isAskerGone: "whether somebody was seen lately, to those who may mark for them: tests/integration/marks.test.ts",
    listHarmReports: "for moderators alone, who see all: tests/integration/harm.test.ts",
    listMarkHistory: show(
      "stranger",
      (viewer, { answer }) => marks.listMarkHistory(viewer, answer.id),
      (viewer, { loneAnswer }) => marks.listMarkHistory(viewer, loneAnswer.id),
    ),
    listOwnStances: own,
  },
  "media-requests": {
    getAskableThread: show(
      "member",
      acting((actor, { question }) => mediaRequests.getAskableThread(actor, question.id)),
    ),
    getMediaRequest: "for two people: tests/integration/media-theft.test.ts",
    getMediaRequestFacts: "for two people: tests/integration/media-theft.test.ts",
    getPieceFile: "for two people: tests/integration/media-theft.test.ts",
    listMediaRequests: "for two people: tests/integration/media-theft.test.ts",
  },
  members: { findMemberId: people, getMember: people, listMembers: people, listTokens: "one's own tokens" },
  moderation: {
    getUnnamedComment: show(
      "stranger",
      (viewer, { comment }) => moderation.getUnnamedComment(viewer, comment.id),
      (viewer, { loneComment }) => moderation.getUnnamedComment(viewer, loneComment.id),
    ),
    getUnnamedPost: show("stranger", (viewer, { question }) => moderation.getUnnamedPost(viewer, question.id)),
    listActs: "for moderators alone, who see all: tests/integration/moderation.test.ts",
  },
  notifications: {
    countUnread: "a number, see visible-numbers.test.ts",
    listNotifications: show("member", (viewer) => notifications.listNotifications(viewer, first)),
  },
  pace: { getPace: "numbers, see visible-numbers.test.ts" },
  photos: {
    countLoose: own,
    findOpenPhotoFile: "a file by a name that cannot be guessed: tests/integration/photo-audiences.test.ts",
    getPhoto: "tests/integration/photo-audiences.test.ts",
    getPhotoFacts: "tests/integration/photo-audiences.test.ts",
    getPhotoFile: "tests/integration/photo-audiences.test.ts",
    listThreadPhotos: "tests/integration/photo-audiences.test.ts",
  },
  plans: {
    findPlanZone: own,
    getPlan: "one's own plan; held exercises: tests/integration/plans.test.ts",
    getPlanHistory: own,
    getPlanItem: own,
    getPlanOffer: "an exercise or prescription that one sees: tests/integration/plans.test.ts",
    getPlanOfferView: "an exercise or prescription that one sees: tests/integration/plans.test.ts",
    getSharedPlan: "a plan for one practitioner: tests/integration/plans.test.ts",
    isStopTokenKnown: "whether a link still stops something",
    listReadablePlans: "plans for one practitioner: tests/integration/plans.test.ts",
  },
  practitioners: {
    findLanguages: own,
    findOwnProfile: own,
    findPractitioner: people,
    findScope: own,
    getPractitioner: people,
    listOwnDomains: people,
    listPractitioners: people,
    renderAs: people,
  },
  "raised-flags": {
    getSettleability: flagged,
    listFlags: flagged,
    listOpenFlags: flagged,
    listOpenInComments: flagged,
    listOpenRules: flagged,
  },
  "red-flags": {
    assertNoEmergency: rules,
    getRule: rules,
    listAllRules: rules,
    listCareNumbers: "numbers to call, the same for everybody",
    listRules: rules,
    readSigns: rules,
  },
  "saved-replies": {
    getSavedReply: "one's own words, kept for later",
    listSavedReplies: show(
      "member",
      acting(async (actor, { article, postWord }) => {
        const { values } = await savedReplies.listSavedReplies(actor, { postId: article.id });
        return values && postWord;
      }),
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
  videos: {
    getVideo: "one's own clip on its way",
    getVideoFacts: "one's own clip on its way",
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
  waiting: {
    countTabs: "numbers, for practitioners and moderators alone",
    listWaiting: show("member", (viewer) => waiting.listWaiting(viewer, { tab: "waiting", ...first })),
  },
};
