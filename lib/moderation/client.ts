import type { IdentityView } from "@/lib/moderation/schema";
import { api } from "@/lib/platform/http/client";

/** Finds out who asked without their name; the look is filed. */
export const lookAtAsker = (postId: string) => api.post<IdentityView>(`/posts/${postId}/identity`);
