/** What each act of moderation did, as the log says it after a name; the subject follows. */
const acts: Readonly<Record<string, string>> = {
  "moderation:ask-back-credential": "asked an applicant for a credential something",
  "moderation:ban": "banned a member, or lifted a ban",
  "moderation:confirm-article": "confirmed that an article still holds",
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
};

/** An act in words; one that has none yet stands by its name. */
export const actWords = (action: string): string => acts[action] ?? action.replace(/^moderation:/, "");
