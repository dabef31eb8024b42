import { z } from "zod";
import { authorView } from "@/lib/members/schema";

/** Who stands behind "A member", told to a moderator whose look has been filed. */
export const identityView = authorView.extend({});
export type IdentityView = z.infer<typeof identityView>;

/** One act of moderation, as the log shows it to those who moderate. */
export const actView = z.object({
  id: z.uuid(),
  /** `moderation:look-at-identity`; the copy for each stands in components/moderation/words.ts. */
  action: z.string(),
  /** Who did it; null for whoever runs the place, from the command line. */
  actor: authorView.nullable(),
  /** Title and address of what it was about: the very comment, the post or the credential; null where that is gone or was never named. */
  subject: z.object({ title: z.string(), path: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
});
export type ActView = z.infer<typeof actView>;
