import { ApiError } from "@/lib/platform/http/client";

/** What the API's reasons say to a person; the one place where that is written. */
const reasons: Record<string, string> = {
  "sign-in": "Sign in first.",
  "sign-in-to-comment": "Sign in to comment.",
  "sign-in-to-answer": "Sign in to answer.",
  "sign-in-to-ask": "Sign in to ask.",
  "choose-a-name": "Choose a name first.",
  banned: "This account is suspended: you can read, but not write.",
  "thread-locked": "This thread is closed.",
  "not-anonymous": "The name stands there for all to read.",
  "not-a-question": "Only questions have answers.",
  "own-question": "This is your own question. Add what is missing as a comment.",
  "already-answered": "You have answered already. You can edit your answer.",
  "own-answer": "You cannot mark your own answer.",
  "asked-without-name": "You asked this without your name, and an endorsement would show it.",
  "own-words": "You cannot vote on your own words.",
  "asker-only": "Only the person who asked can say what helped.",
  "outside-your-scope": "Your credential does not cover the regions that this question is about.",
  "claimed-by-another":
    "Somebody else is writing an answer at this moment. Reload the list to see who, and until when.",
  "does-not-wait": "This has been answered and waits for nobody. You can answer as well, without claiming it.",
  "nobody-to-ask-back": "Nobody here asks about their own body. Write a plain comment.",
  "practitioners-only": "Only practitioners whose credential we have checked can do this.",
  "moderators-only": "Only moderators can do this.",
  "admins-only": "Only administrators can do this.",
  "not-yours": "This was written by somebody else.",
  "edit-window-over": "The time in which this could be edited is over. Add a comment instead.",
  removed: "This has been removed.",
  "already-in-a-question": "This stands under a question already.",
  "already-a-question": "This is a question already. Reload the page to see it.",
  "date-in-the-future": "This day has not come yet.",
  "already-exists": "That was already done, perhaps in another window. Reload the page to see it.",
  "handle-taken": "That name is taken. Choose another.",
  "version-outdated": "This was changed in another window. Reload before you go on; your text is kept here.",
  "draft-newer": "This was changed in another window or on another device. Both versions are kept.",
  "draft-gone": "This draft was thrown away in another window or on another device.",
  "draft-kind": "This is no place for a draft of that kind.",
  "slow-down": "That was a lot in a short time. Wait a minute and try again.",
  "cross-site": "Your browser sent this from another site. Reload the page and try again.",
  "null-character": "The text holds a character that cannot be stored. Remove invisible characters and try again.",
  "body-too-large": "That is too long to send.",
  input: "Some of the fields need another look.",
  offline: "We could not reach the server. Your text is kept; try again.",
  internal: "Something went wrong on our side. Your text is kept; try again in a moment.",
  "emergency-signs":
    "One of the signs you ticked needs care now, or is no longer asked for. Nothing was posted or stored. Reload the page.",
  "no-exercises-under-16":
    "This is about somebody under 16: no exercises here. Say what you think, and where they should be examined.",
  "own-flag": "This is about your own words. Somebody else settles it.",
  "topic-unknown": "One of the topics does not exist.",
  "region-unknown": "One of the places does not exist.",
  "sign-in-to-write": "Sign in to write.",
  "article-incomplete": "Something is missing before this can be published.",
  "already-published": "This is published already. Reload the page to go on.",
  "not-published": "This is not published. Reload the page to go on.",
  "series-unknown": "That series does not exist.",
  "series-part-taken": "Another article has that part of the series.",
  "image-unknown": "The picture is gone. Upload it again.",
  "image-format": "This is not a picture we can take. Use JPEG, PNG, WebP or AVIF.",
  "image-unreadable": "The picture is damaged or cut short. Try another copy of it.",
  "image-animated": "Moving pictures are not taken. Use a still one.",
  "image-too-many-pixels": "The picture has more than 40 megapixels. Make it smaller first.",
  "image-heic": "This is a HEIC photo, which most browsers cannot show. Save or share it as JPEG, then add it.",
  "image-too-heavy":
    "This file takes too much memory to open at its size. Save it as a plain JPEG, or make it smaller.",
  "photo-gone": "One of the photos is no longer there. Take it out, or add it again.",
  "photo-in-use": "For whom a photo is can be changed only before it is posted. Remove it and add it again.",
  "photo-offline": "The connection broke before the photo had arrived. Your text is kept; try the photo again.",
  "photo-cancelled": "Not sent: you stopped it.",
  "too-many-loose-photos": "You have uploaded 30 photos without posting them. Post or remove some first.",
  busy: "Many photos are arriving at this moment. Wait a few seconds and try again.",
  "image-too-narrow": "The picture is too long and narrow. Crop it first.",
  "file-too-large": "The file is larger than 10 MB. Make it smaller first.",
  "file-missing": "No file arrived. Choose it again.",
  "one-file-only": "Send one file at a time.",
  "not-multipart": "The file did not arrive as a form. Reload the page and try again.",
  "sign-in-to-follow": "Sign in to follow.",
  "own-profile": "This is you.",
  "not-a-newcomer": "You have a name already.",
  "rule-examples": "One of the rule's own examples does not behave. Correct the pattern or the example.",
  "application-open": "You have an application that is not decided yet. Go on with that one.",
  "application-changed": "This was changed or decided in the meantime. Reload the page to see how it stands.",
  "already-decided": "This has been decided already. Reload the page to see how.",
  "not-asked-back": "This application is waiting for a moderator, and cannot be changed meanwhile.",
  "not-standing": "This credential does not stand, so there is nothing to revoke.",
  "own-application": "This is your own. Somebody else decides about it.",
  "register-unknown":
    "This register does not list that profession in that country. Choose another, or name it yourself.",
  "date-in-the-past": "This day is over.",
  "date-too-far": "This day is too far off.",
  "proof-missing": "Add a proof: a photo or PDF of your certificate or card.",
  "proof-gone": "The proof is no longer there. Add it again.",
  "proof-format": "This is not a file that we can take, whatever it is called. Use PDF, JPEG, PNG or WebP.",
  "exercise-unknown": "One of the exercises does not exist any more.",
};

/** The sentence for a reason; an unknown one is told as a failure on our side. */
export const reasonText = (reason: string): string => reasons[reason] ?? "This is not possible right now.";

/** What a refused request says of one of its fields. */
export function issueText(error: unknown, path: string): string | undefined {
  return error instanceof ApiError ? error.issues.find((issue) => issue.path === path)?.message : undefined;
}

/** The sentence for whatever a request failed with. */
export function failureText(error: unknown): string {
  return reasonText(error instanceof Error && "reason" in error ? String(error.reason) : "internal");
}
