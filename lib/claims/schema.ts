import { z } from "zod";
import { authorView } from "@/lib/members/schema";

/** Who is writing an answer, and until when they said so. */
export const answerClaimView = authorView.extend({
  until: z.iso.datetime(),
  isOwn: z.boolean(),
});
export type AnswerClaimView = z.infer<typeof answerClaimView>;

/** How a claim of something stands for whoever asks. */
export const claimStateView = z.object({
  claim: answerClaimView.nullable(),
  /** Why they may not claim it; null when they may. */
  denied: z.string().nullable(),
  /** Since when a practitioner should look at the question again, because it got worse. */
  followUpDueAt: z.iso.datetime().nullable(),
});
export type ClaimStateView = z.infer<typeof claimStateView>;

/** What is claimed: a question, or a comment that asks. */
export type ClaimTarget = { readonly postId: string } | { readonly commentId: string };
