import * as checkIns from "@/lib/check-ins/jobs";
import * as credentialProofs from "@/lib/credential-proofs/jobs";
import * as credentials from "@/lib/credentials/jobs";
import * as drafts from "@/lib/drafts/jobs";
import * as exerciseProposals from "@/lib/exercise-proposals/jobs";
import * as marks from "@/lib/marks/jobs";
import * as mediaRequests from "@/lib/media-requests/jobs";
import * as photos from "@/lib/photos/jobs";
import * as plans from "@/lib/plans/jobs";
import { log } from "@/lib/platform/log";
import * as videos from "@/lib/videos/jobs";

/** What is done every hour, by name: asking whose time has come, and throwing away. */
const sweepers: Readonly<Record<string, () => Promise<number>>> = {
  "check-ins": checkIns.askDueCheckIns,
  "media requests": mediaRequests.sweepMediaRequests,
  videos: videos.sweepVideos,
  "carried drafts": drafts.sweepCarriedDrafts,
  "exercise videos": exerciseProposals.sweepExerciseVideos,
  "credential proofs": credentialProofs.sweepProofs,
  credentials: credentials.sweepCredentials,
  "mark reminders": marks.remindAskers,
  photos: photos.sweepPhotos,
  reminders: plans.sweepReminders,
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
