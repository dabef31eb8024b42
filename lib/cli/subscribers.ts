import { addendumPosted } from "@/lib/addenda/events";
import { articlePublished } from "@/lib/articles/events";
import { handOver, on, type Subscription } from "@/lib/cli/subscription";
import { commentBecameQuestion } from "@/lib/comment-questions/events";
import { answerPosted, commentEdited, commentPosted } from "@/lib/comments/events";
import * as drafts from "@/lib/drafts/jobs";
import * as follows from "@/lib/follows/jobs";
import { answerAccepted, answerEndorsed } from "@/lib/marks/events";
import { meTooSaid } from "@/lib/me-too/events";
import * as notifications from "@/lib/notifications/jobs";
import { photoRemoved } from "@/lib/photos/events";
import * as photos from "@/lib/photos/jobs";
import { questionAsked, questionEdited } from "@/lib/questions/events";
import { redFlagRaised } from "@/lib/raised-flags/events";
import * as raisedFlags from "@/lib/raised-flags/jobs";

/** Who listens to what. Red flags come first: they are the most urgent; then follows: they decide who hears of the next event. */
const subscriptions = new Map<string, Subscription[1]>([
  on(addendumPosted, raisedFlags.onAddendumPosted, notifications.onAddendumPosted, drafts.onAddendumPosted),
  on(commentBecameQuestion, notifications.onCommentBecameQuestion),
  on(
    questionAsked,
    raisedFlags.onQuestionAsked,
    follows.onQuestionAsked,
    notifications.onQuestionAsked,
    drafts.onQuestionAsked,
  ),
  on(meTooSaid, follows.onMeTooSaid),
  on(questionEdited, raisedFlags.onQuestionEdited),
  on(articlePublished, notifications.onArticlePublished),
  on(
    answerPosted,
    raisedFlags.onAnswerPosted,
    follows.onAnswerPosted,
    notifications.onAnswerPosted,
    drafts.onAnswerPosted,
  ),
  on(
    commentPosted,
    raisedFlags.onCommentPosted,
    follows.onCommentPosted,
    notifications.onCommentPosted,
    drafts.onCommentPosted,
  ),
  on(commentEdited, raisedFlags.onCommentEdited),
  on(answerAccepted, notifications.onAnswerMarked),
  on(answerEndorsed, notifications.onAnswerMarked),
  on(photoRemoved, photos.onPhotoRemoved),
  on(redFlagRaised, notifications.onRedFlagRaised),
]);

/** Hands an event to everyone who listens. */
export const dispatch = (event: { type?: unknown }): Promise<void> => handOver(subscriptions, event);
