import { z } from "zod";
import { title } from "@/lib/posts/schema";

/** What making a question of a comment asks for: a title; the words are the comment's. */
export const commentQuestionBody = z.object({ title });
export type CommentQuestionBody = z.infer<typeof commentQuestionBody>;
