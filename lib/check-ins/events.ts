import { z } from "zod";

/** An asker reported how it goes, or changed what they had reported. */
export const checkInReported = z.object({ type: z.literal("check-in.reported"), checkInId: z.uuid() });
