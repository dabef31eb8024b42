/**
 * Reasons that a browser puts into words by itself: what it finds out without the server, and what a thread's forms say
 * in place of a field. All others come with the server's words.
 */
export const browserReasons: Readonly<Record<string, string>> = {
  "sign-in-to-comment": "Sign in to comment.",
  "sign-in-to-answer": "Sign in to answer.",
  "choose-a-name": "Choose a name first.",
  banned: "This account is suspended: you can read, but not write.",
  "thread-locked": "This thread is closed.",
  "not-a-question": "Only questions have answers.",
  "own-question": "This is your own question. Add what is missing as a comment.",
  "already-answered": "You have answered already. You can edit your answer.",
  offline: "We could not reach the server. Your text is kept; try again.",
  internal: "Something went wrong on our side. Your text is kept; try again in a moment.",
  "no-exercises-under-16":
    "This is about somebody under 16: no exercises here. Say what you think, and where they should be examined.",
  "photo-offline": "The connection broke before the photo had arrived. Your text is kept; try the photo again.",
  "photo-cancelled": "Not sent: you stopped it.",
  "file-too-large": "The file is larger than 10 MB. Make it smaller first.",
};
