/** What each act of moderation did, as the log says it after a name; the subject follows. */
const acts: Readonly<Record<string, string>> = {
  "moderation:ask-back-credential": "asked an applicant for a credential something",
  "moderation:accept-for-asker": "said, for an asker who is gone, what helped in",
  "moderation:ban": "banned a member, or lifted a ban",
  "moderation:confirm-article": "confirmed that an article still holds",
  "moderation:decide-private-request": "decided on a reported private request under",
  "moderation:dismiss-harm": "showed an answer again that was said to harm, in",
  "moderation:look-at-identity": "looked up who stands behind “A member” in",
  "moderation:make-question": "made a question of a comment under",
  "moderation:publish-article": "published somebody else's article",
  "moderation:refuse-credential": "refused an application for a credential",
  "moderation:remove-addendum": "removed an addendum to",
  "moderation:remove-comment": "removed a comment under",
  "moderation:revise-article": "revised somebody else's article",
  "moderation:revoke-credential": "revoked a credential",
  "moderation:save-article": "changed somebody else's article",
  "moderation:verify-credential": "verified a credential",
  "moderation:undo-accept": "took back what others had marked for the asker in",
  "moderation:undo-harm-decision": "took back a decision on an answer that could harm, in",
  "moderation:uphold-harm": "decided that an answer stays hidden because it could harm, in",
};

/** An act in words; one that has none yet stands by its name. */
export const actWords = (action: string): string => acts[action] ?? action.replace(/^moderation:/, "");
