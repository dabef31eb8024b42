import { queryOptions } from "@tanstack/react-query";
import { api } from "@/lib/platform/http/client";
import { savedReplyKeys } from "@/lib/saved-replies/keys";
import type { SavedRepliesView, SavedReplyBody, SavedReplyView } from "@/lib/saved-replies/schema";

/** One's own saved replies. */
export const savedReplies = queryOptions({
  queryKey: savedReplyKeys.all,
  queryFn: () => api.get<SavedRepliesView>("/saved-replies"),
});

/** The same with what their placeholders stand for in one thread. */
export const savedRepliesIn = (postId: string, commentId = "") =>
  queryOptions({
    queryKey: savedReplyKeys.in(postId, commentId),
    queryFn: () => {
      const query = new URLSearchParams({ postId, ...(commentId ? { commentId } : {}) });
      return api.get<SavedRepliesView>(`/saved-replies?${query}`);
    },
  });

/** Keeps a reply for later, or changes one. */
export const keepReply = ({ id, ...body }: SavedReplyBody & { id: string | null }) =>
  id ? api.put<SavedReplyView>(`/saved-replies/${id}`, body) : api.post<SavedReplyView>("/saved-replies", body);
/** Throws a saved reply away. */
export const dropReply = (id: string) => api.delete<{ id: string }>(`/saved-replies/${id}`);
/** Puts one's saved replies into an order. */
export const orderReplies = (ids: readonly string[]) => api.put<SavedRepliesView>("/saved-replies/order", { ids });
