import type { z } from "zod";
import { addendumPosted } from "@/lib/addenda/events";
import { articlePublished } from "@/lib/articles/events";
import { commentBecameQuestion } from "@/lib/comment-questions/events";
import { answerPosted, commentPosted } from "@/lib/comments/events";
import * as drafts from "@/lib/drafts/jobs";
import * as follows from "@/lib/follows/jobs";
import { answerAccepted, answerEndorsed } from "@/lib/marks/events";
import { meTooSaid } from "@/lib/me-too/events";
import * as notifications from "@/lib/notifications/jobs";
import { photoRemoved } from "@/lib/photos/events";
import * as photos from "@/lib/photos/jobs";
import { log } from "@/lib/platform/log";
import { questionAsked, questionEdited } from "@/lib/questions/events";

type EventSchema = z.ZodObject<{ type: z.ZodLiteral<string> }>;
type Subscription = readonly [type: string, handle: (event: unknown) => Promise<void>];

/** Binds those who listen to an event's shape; they run one after the other, and all again when one fails. */
function on<S extends EventSchema>(event: S, ...handlers: ((event: z.output<S>) => Promise<void>)[]): Subscription {
  const handle = async (data: unknown) => {
    const parsed = event.parse(data);
    for (const each of handlers) await each(parsed);
  };
  return [event.shape.type.value, handle];
}

/** Who listens to what. Follows come first: they decide who hears of the next event. */
const subscriptions = new Map<string, Subscription[1]>([
  on(addendumPosted, notifications.onAddendumPosted, drafts.onAddendumPosted),
  on(commentBecameQuestion, notifications.onCommentBecameQuestion),
  on(questionAsked, follows.onQuestionAsked, notifications.onQuestionAsked, drafts.onQuestionAsked),
  on(meTooSaid, follows.onMeTooSaid),
  on(questionEdited),
  on(articlePublished, notifications.onArticlePublished),
  on(answerPosted, follows.onAnswerPosted, notifications.onAnswerPosted, drafts.onAnswerPosted),
  on(commentPosted, follows.onCommentPosted, notifications.onCommentPosted, drafts.onCommentPosted),
  on(answerAccepted, notifications.onAnswerMarked),
  on(answerEndorsed, notifications.onAnswerMarked),
  on(photoRemoved, photos.onPhotoRemoved),
]);

/** What is thrown away every hour, by name. */
const sweepers: Readonly<Record<string, () => Promise<number>>> = {
  "carried drafts": drafts.sweepCarriedDrafts,
  photos: photos.sweepPhotos,
};

/** Runs every sweeper; one that fails does not keep the others from their work. */
export async function sweepAll(): Promise<void> {
  const names = Object.keys(sweepers);
  const outcomes = await Promise.allSettled(Object.values(sweepers).map((sweep) => sweep()));
  const failures = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  const swept = outcomes.map((outcome, index) => [names[index], outcome.status === "fulfilled" ? outcome.value : null]);
  log().info({ swept: Object.fromEntries(swept) }, "swept");
  if (failures.length > 0) throw new AggregateError(failures, "some sweepers failed");
}

/** Hands an event to everyone who listens; one that nobody knows is logged and done with. */
export async function dispatch(event: { type?: unknown }): Promise<void> {
  const type = String(event.type);
  const handle = subscriptions.get(type);
  if (handle) await handle(event);
  else log().warn({ type }, "nobody listens to this event");
}
