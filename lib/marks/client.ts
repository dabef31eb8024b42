import type { DecidedView, DecisionBody, MarkedView, ReasonBody } from "@/lib/marks/schema";
import { api } from "@/lib/platform/http/client";

/** Says that an answer helped. */
export const acceptAnswer = (commentId: string) => api.put<MarkedView>(`/comments/${commentId}/accept`);
/** Takes "this helped me" back. */
export const undoAccept = (commentId: string) => api.delete<MarkedView>(`/comments/${commentId}/accept`);
/** Endorses an answer. */
export const endorseAnswer = (commentId: string) => api.put<MarkedView>(`/comments/${commentId}/endorsement`);
/** Takes an endorsement back. */
export const undoEndorse = (commentId: string) => api.delete<MarkedView>(`/comments/${commentId}/endorsement`);
/** Disagrees with an answer, with a reason. */
export const disagreeWithAnswer = (commentId: string, body: ReasonBody) =>
  api.put<MarkedView>(`/comments/${commentId}/disagreement`, body);
/** Takes a disagreement back. */
export const undoDisagree = (commentId: string) => api.delete<MarkedView>(`/comments/${commentId}/disagreement`);
/** Says that an answer could harm, with a reason. */
export const reportHarm = (commentId: string, body: ReasonBody) =>
  api.put<MarkedView>(`/comments/${commentId}/harm-report`, body);
/** Takes "this could harm" back. */
export const undoHarmReport = (commentId: string) => api.delete<MarkedView>(`/comments/${commentId}/harm-report`);

/** Decides on "this could harm". */
export const decideHarm = (markId: string, body: DecisionBody) =>
  api.put<DecidedView>(`/marks/${markId}/decision`, body);
/** Takes a decision back. */
export const undoDecision = (markId: string) => api.delete<DecidedView>(`/marks/${markId}/decision`);
