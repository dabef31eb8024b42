import { z } from "zod";
import { authorView } from "@/lib/members/schema";
import { credentialView } from "@/lib/practitioners/schema";

/** A standing mark: who, with which credential, when. */
export const markView = z.object({
  id: z.uuid(),
  kind: z.enum(["ACCEPT", "ENDORSE"]),
  commentId: z.uuid(),
  member: authorView,
  credential: credentialView.nullable(),
  createdAt: z.iso.datetime(),
});
export type MarkView = z.infer<typeof markView>;

/** What marking or taking a mark back leaves behind. */
export const markedView = z.object({ commentId: z.uuid(), standing: z.boolean() });
export type MarkedView = z.infer<typeof markedView>;
