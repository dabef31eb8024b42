import type { ArticleBody, DraftBody, SavedView } from "@/lib/articles/schema";
import { api } from "@/lib/platform/http/client";

/** Begins an article. */
export const draftArticle = (body: Partial<DraftBody>) => api.post<SavedView>("/articles", body);
/** Saves a draft as far as it has come. */
export const saveArticle = (id: string, body: ArticleBody) => api.put<SavedView>(`/articles/${id}`, body);
/** Throws away a draft that was never published. */
export const discardDraft = (id: string) => api.delete<{ id: string }>(`/articles/${id}`);
/** Shows a draft to everybody. */
export const publishArticle = (id: string, version: number) =>
  api.post<SavedView>(`/articles/${id}/publish`, { version });
/** Makes a published article a draft again. */
export const unpublishArticle = (id: string) => api.post<{ id: string }>(`/articles/${id}/unpublish`);
/** Changes what everybody reads. */
export const reviseArticle = (id: string, body: ArticleBody) => api.post<SavedView>(`/articles/${id}/revisions`, body);
/** Says that a published article still holds. */
export const confirmArticle = (id: string) => api.post<{ id: string }>(`/articles/${id}/confirm`);
