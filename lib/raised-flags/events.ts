import { z } from "zod";

/** Rules met what somebody wrote; of several flags at once, the most urgent is named. */
export const redFlagRaised = z.object({ type: z.literal("red-flag.raised"), flagId: z.uuid(), postId: z.uuid() });
