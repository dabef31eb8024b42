import type { AddendumBody, AddendumView } from "@/lib/addenda/schema";
import { api } from "@/lib/platform/http/client";

/** Adds a dated fact to one's own question. */
export const addAddendum = (questionId: string, body: AddendumBody) =>
  api.post<AddendumView>(`/questions/${questionId}/addenda`, body);
/** Takes an addendum away. */
export const removeAddendum = (id: string) => api.delete<{ id: string }>(`/addenda/${id}`);
