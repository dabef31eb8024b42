import type { MeTooBody, MeTooView } from "@/lib/me-too/schema";
import { api } from "@/lib/platform/http/client";

/** Says "I have this too", and what to hear of. */
export const sayMeToo = (postId: string, body: MeTooBody) => api.put<MeTooView>(`/questions/${postId}/me-too`, body);
/** Takes it back. */
export const takeMeTooBack = (postId: string) => api.delete<MeTooView>(`/questions/${postId}/me-too`);
