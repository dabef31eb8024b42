import { z } from "zod";
import { imageKey } from "@/lib/images/schema";
import { isPlainLine, plainLineMessage } from "@/lib/members/schema";
import { captionsProblem, languageTag, longestCaptions, tidyCaptions } from "@/lib/platform/videos/captions";
import { elsewhere, keeperNames } from "@/lib/platform/videos/elsewhere";

/** What a practitioner hands in as an exercise's video: stricter than what is read. */

const shows = z
  .string()
  .trim()
  .min(20, "Say in a sentence or two what is seen, for whoever cannot see it")
  .max(2000, "Use at most 2000 characters")
  .refine((text) => isPlainLine(text.replaceAll(/\s/g, " ")), plainLineMessage);

const captionsText = z
  .string()
  .max(longestCaptions, "These captions are too long")
  .transform(tidyCaptions)
  .superRefine((text, context) => {
    const message = captionsProblem(text);
    if (message) context.addIssue({ code: "custom", message });
  });

const captions = z
  .array(z.object({ language: z.string().regex(languageTag, "Choose the language"), text: captionsText }))
  .max(10, "Captions in at most 10 languages")
  .refine((list) => new Set(list.map(({ language }) => language)).size === list.length, "Each language once");

const address = z
  .string()
  .max(500)
  .transform((text, context) => {
    const found = elsewhere(text);
    if (found) return found.page;
    const message = `Give the https address of a video at ${keeperNames.join(", ")}`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** A clip that was sent, or one that stands with somebody whom we know. */
export const videoBody = z.discriminatedUnion(
  "place",
  [
    z.object({
      place: z.literal("HERE"),
      videoId: z.uuid("Send the clip first"),
      poster: imageKey.nullable().default(null),
      captions: captions.default([]),
      shows,
    }),
    z.object({ place: z.literal("ELSEWHERE"), address, shows }),
  ],
  "Choose where the video stands",
);
