import type { CommentQuestionBody } from "@/lib/comment-questions/schema";
import { api } from "@/lib/platform/http/client";
import type { AskedView } from "@/lib/questions/schema";

/** Makes a question of a comment and what was replied to it. */
export const makeQuestion = (commentId: string, body: CommentQuestionBody) =>
  api.post<AskedView>(`/comments/${commentId}/question`, body);
