import { z } from "zod";
import { followScope } from "@/lib/me-too/schema";

/** A member said "I have this too" and wants to hear of it. */
export const meTooSaid = z.object({
  type: z.literal("me-too.said"),
  postId: z.uuid(),
  memberId: z.uuid(),
  /** When: said again after it was taken back, it is another time. */
  at: z.iso.datetime(),
  tell: followScope,
});
