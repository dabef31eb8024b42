/** What the API's reasons say to a person; the one place where that is written. */
const reasons: Record<string, string> = {
  "sign-in": "Sign in first.",
  "sign-in-to-comment": "Sign in to comment.",
  "sign-in-to-answer": "Sign in to answer.",
  "sign-in-to-ask": "Sign in to ask.",
  "choose-a-name": "Choose a name first.",
  banned: "This account is suspended: you can read, but not write.",
  "thread-locked": "This thread is closed.",
  "not-a-question": "Only questions have answers.",
  "own-question": "This is your own question. Add what is missing as a comment.",
  "already-answered": "You have answered already. You can edit your answer.",
  "own-answer": "You cannot mark your own answer.",
  "own-words": "You cannot vote on your own words.",
  "asker-only": "Only the person who asked can say what helped.",
  "practitioners-only": "Only practitioners whose credential we have checked can do this.",
  "moderators-only": "Only moderators can do this.",
  "admins-only": "Only administrators can do this.",
  "not-yours": "This was written by somebody else.",
  "edit-window-over": "The time in which this could be edited is over. Add a comment instead.",
  removed: "This has been removed.",
  "already-exists": "That was already done, perhaps in another window. Reload the page to see it.",
  "handle-taken": "That name is taken. Choose another.",
  "version-outdated": "This was changed in another window. Reload before you go on; your text is kept here.",
  "slow-down": "That was a lot in a short time. Wait a minute and try again.",
  "cross-site": "Your browser sent this from another site. Reload the page and try again.",
  "null-character": "The text holds a character that cannot be stored. Remove invisible characters and try again.",
  "body-too-large": "That is too long to send.",
  input: "Some of the fields need another look.",
  offline: "We could not reach the server. Your text is kept; try again.",
  internal: "Something went wrong on our side. Your text is kept; try again in a moment.",
  "topic-unknown": "One of the topics does not exist.",
  "region-unknown": "One of the places does not exist.",
  "exercise-unknown": "One of the exercises does not exist any more.",
};

/** The sentence for a reason; an unknown one is told as a failure on our side. */
export const reasonText = (reason: string): string => reasons[reason] ?? "This is not possible right now.";

/** The sentence for whatever a request failed with. */
export function failureText(error: unknown): string {
  return reasonText(error instanceof Error && "reason" in error ? String(error.reason) : "internal");
}
