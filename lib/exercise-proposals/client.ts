import type { AcceptedView, ProposedView } from "@/lib/exercise-proposals/schema";
import { api } from "@/lib/platform/http/client";

/** Hands in a new exercise; the server says what is wrong with it. */
export const proposeExercise = (body: object) => api.post<ProposedView>("/exercise-proposals", body);
/** Hands in a revision. */
export const proposeRevision = (exerciseId: string, body: object) =>
  api.put<ProposedView>(`/exercise-proposals/of/${exerciseId}`, body);
/** Makes a proposal the exercise's next version. */
export const acceptProposal = (id: string) => api.post<AcceptedView>(`/exercise-proposals/${id}/accept`);
/** Says why a proposal cannot stand as it is. */
export const declineProposal = (id: string, reason: string) =>
  api.post<ProposedView>(`/exercise-proposals/${id}/decline`, { reason });
/** Takes one's own proposal back. */
export const withdrawProposal = (id: string) => api.delete<ProposedView>(`/exercise-proposals/${id}`);
