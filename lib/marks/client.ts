import type { MarkedView } from "@/lib/marks/schema";
import { api } from "@/lib/platform/http/client";

/** Says that an answer helped. */
export const acceptAnswer = (commentId: string) => api.put<MarkedView>(`/comments/${commentId}/accept`);
/** Takes "this helped me" back. */
export const undoAccept = (commentId: string) => api.delete<MarkedView>(`/comments/${commentId}/accept`);
/** Endorses an answer. */
export const endorseAnswer = (commentId: string) => api.put<MarkedView>(`/comments/${commentId}/endorsement`);
/** Takes an endorsement back. */
export const undoEndorse = (commentId: string) => api.delete<MarkedView>(`/comments/${commentId}/endorsement`);
