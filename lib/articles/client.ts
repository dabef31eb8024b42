import type { ArticleBody, DraftBody, SavedView } from "@/lib/articles/schema";
import { api } from "@/lib/platform/http/client";

export const draftArticle = (body: Partial<DraftBody>) => api.post<SavedView>("/articles", body);
export const saveArticle = (id: string, body: ArticleBody) => api.put<SavedView>(`/articles/${id}`, body);
export const discardDraft = (id: string) => api.delete<{ id: string }>(`/articles/${id}`);
export const publishArticle = (id: string, version: number) =>
  api.post<SavedView>(`/articles/${id}/publish`, { version });
export const unpublishArticle = (id: string) => api.post<{ id: string }>(`/articles/${id}/unpublish`);
export const reviseArticle = (id: string, body: ArticleBody) => api.post<SavedView>(`/articles/${id}/revisions`, body);
export const confirmArticle = (id: string) => api.post<{ id: string }>(`/articles/${id}/confirm`);
