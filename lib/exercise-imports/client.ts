import type { CandidateView } from "@/lib/exercise-imports/schema";
import type { ProposedView } from "@/lib/exercise-proposals/schema";
import { api } from "@/lib/platform/http/client";

/** Says why nothing is to be made of a candidate. */
export const dismissCandidate = (id: string, reason: string) =>
  api.put<CandidateView>(`/exercise-candidates/${id}/dismissal`, { reason });
/** Holds a candidate again. */
export const bringCandidateBack = (id: string) => api.delete<CandidateView>(`/exercise-candidates/${id}/dismissal`);
/** Hands in an exercise that is made of a candidate. */
export const makeExercise = (id: string, body: object) =>
  api.post<ProposedView>(`/exercise-candidates/${id}/exercise`, body);
