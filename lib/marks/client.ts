import type { MarkedView } from "@/lib/marks/schema";
import { api } from "@/lib/platform/http/client";

export const acceptAnswer = (commentId: string) => api.put<MarkedView>(`/comments/${commentId}/accept`);
export const undoAccept = (commentId: string) => api.delete<MarkedView>(`/comments/${commentId}/accept`);
export const endorseAnswer = (commentId: string) => api.put<MarkedView>(`/comments/${commentId}/endorsement`);
export const undoEndorse = (commentId: string) => api.delete<MarkedView>(`/comments/${commentId}/endorsement`);
