import { queryOptions } from "@tanstack/react-query";
import { commentKeys } from "@/lib/comments/keys";
import type { AnswerBody, CommentInput, EditBody, PostedView, RevisionView, SourceView } from "@/lib/comments/schema";
import { api } from "@/lib/platform/http/client";

/** Comments on a post, or replies to a comment. */
export const postComment = (postId: string, body: CommentInput) =>
  api.post<PostedView>(`/posts/${postId}/comments`, body);
/** Answers a question. */
export const postAnswer = (questionId: string, body: AnswerBody) =>
  api.post<PostedView>(`/questions/${questionId}/answers`, body);
/** Changes the wording of one's own comment or answer. */
export const editComment = (id: string, body: EditBody) => api.patch<PostedView>(`/comments/${id}`, body);
/** Takes one's own comment away, or as a moderator any. */
export const removeComment = (id: string) => api.delete<{ id: string }>(`/comments/${id}`);

/** The Markdown of one's own comment, loaded when editing begins. */
export const commentSource = (id: string) =>
  queryOptions({
    queryKey: commentKeys.source(id),
    queryFn: () => api.get<SourceView>(`/comments/${id}/source`),
    gcTime: 0,
  });

/** Earlier wordings of a comment. */
export const commentRevisions = (id: string) =>
  queryOptions({
    queryKey: commentKeys.revisions(id),
    queryFn: () => api.get<{ items: RevisionView[] }>(`/comments/${id}/revisions`),
  });

/** The HTML that a text would be stored as. */
export const renderPreview = (markdown: string, place: PreviewPlace = {}) =>
  api.post<{ html: string }>("/preview", { markdown, ...place });
/** Where a text will stand: under which post, and whether without its writer's name. */
export type PreviewPlace = { readonly under?: string; readonly isUnnamed?: boolean };
