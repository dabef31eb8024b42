import type { ApplicationBody, ApplicationView, DecisionBody } from "@/lib/credentials/schema";
import { api } from "@/lib/platform/http/client";

/** Applies for a credential. */
export const applyForCredential = (body: ApplicationBody) => api.post<ApplicationView>("/credentials", body);
/** Sends an application again that was asked back. */
export const sendAgain = (id: string, body: ApplicationBody) => api.put<ApplicationView>(`/credentials/${id}`, body);
/** Takes an application back. */
export const withdrawApplication = (id: string) => api.delete<ApplicationView>(`/credentials/${id}`);
/** Writes with this credential from now on. */
export const chooseCredential = (id: string) => api.put<ApplicationView>(`/credentials/${id}/choice`, {});
/** Decides about an application, or revokes a credential. */
export const decideCredential = (id: string, body: DecisionBody) =>
  api.post<ApplicationView>(`/credentials/${id}/decisions`, body);
