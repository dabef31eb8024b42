import { addendumPosted } from "@/lib/addenda/events";
import { articlePublished } from "@/lib/articles/events";
import { on, type Subscription } from "@/lib/cli/subscription";
import { commentBecameQuestion } from "@/lib/comment-questions/events";
import { answerPosted, commentEdited, commentPosted } from "@/lib/comments/events";
import * as drafts from "@/lib/drafts/jobs";
import * as follows from "@/lib/follows/jobs";
import * as notifications from "@/lib/notifications/jobs";
import { questionAsked, questionEdited } from "@/lib/questions/events";
import * as raisedFlags from "@/lib/raised-flags/jobs";

/**
 * Who listens to what is written in threads. Red flags come first: they are the most urgent; then follows: they decide
 * who hears of the next event.
 */
export const threadSubscriptions: readonly Subscription[] = [
  on(addendumPosted, raisedFlags.onAddendumPosted, notifications.onAddendumPosted, drafts.onAddendumPosted),
  on(commentBecameQuestion, notifications.onCommentBecameQuestion),
  on(
    questionAsked,
    raisedFlags.onQuestionAsked,
    follows.onQuestionAsked,
    notifications.onQuestionAsked,
    drafts.onQuestionAsked,
  ),
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
];
