import { on, type Subscription } from "@/lib/cli/subscription";
import * as follows from "@/lib/follows/jobs";
import { answerAccepted, answerEndorsed } from "@/lib/marks/events";
import { meTooSaid } from "@/lib/me-too/events";
import { noteWritten } from "@/lib/members/events";
import * as notifications from "@/lib/notifications/jobs";
import { photoRemoved } from "@/lib/photos/events";
import * as photos from "@/lib/photos/jobs";
import { redFlagRaised } from "@/lib/raised-flags/events";

/** Who listens to what happens around threads: marks, flags, photos, and notes for one member. */
export const aroundSubscriptions: readonly Subscription[] = [
  on(answerAccepted, notifications.onAnswerMarked),
  on(answerEndorsed, notifications.onAnswerMarked),
  on(meTooSaid, follows.onMeTooSaid),
  on(noteWritten, notifications.onNoteWritten),
  on(photoRemoved, photos.onPhotoRemoved),
  on(redFlagRaised, notifications.onRedFlagRaised),
];
