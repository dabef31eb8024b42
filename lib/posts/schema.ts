import { z } from "zod";
import { authorView, isPlainLine, plainLineMessage } from "@/lib/members/schema";
import { topicView } from "@/lib/topics/schema";

export const postKind = z.enum(["ARTICLE", "QUESTION", "EXERCISE"]);
export type PostKind = z.infer<typeof postKind>;

/** Where a post of a kind lives. */
const folders: Record<PostKind, string> = { ARTICLE: "articles", QUESTION: "questions", EXERCISE: "exercises" };

/** Address of a post. */
export const postPath = (post: { kind: PostKind; slug: string }): string => `/${folders[post.kind]}/${post.slug}`;

/** Address of a question without a word of it, for e-mails: it leads on to {@link postPath}, and a browser keeps its fragment. */
export const wordlessPath = (question: { number: number }): string => `/questions/${question.number}`;

/** A post in a list or as a link. */
export const postLink = z.object({ kind: postKind, slug: z.string(), title: z.string() });
export type PostLink = z.infer<typeof postLink>;

/** A post as every list shows it. */
export const postView = postLink.extend({
  id: z.uuid(),
  number: z.number().int(),
  author: authorView,
  topics: z.array(topicView),
  publishedAt: z.iso.datetime().nullable(),
  editedAt: z.iso.datetime().nullable(),
  lastActivityAt: z.iso.datetime(),
  commentCount: z.number().int(),
  helpfulCount: z.number().int(),
});
export type PostView = z.infer<typeof postView>;

/** Title of anything that is posted. */
export const title = z
  .string()
  .trim()
  .min(8, "Use at least 8 characters, so that others recognise it")
  .max(160, "Use at most 160 characters")
  .refine(isPlainLine, plainLineMessage);
