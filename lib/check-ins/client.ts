import { queryOptions } from "@tanstack/react-query";
import { checkInKeys } from "@/lib/check-ins/keys";
import type { AskingView, CheckInSettingsView, ReportBody, ReportedView } from "@/lib/check-ins/schema";
import { api } from "@/lib/platform/http/client";

/** Whether one is asked, and about what no more. */
export const checkInSettings = queryOptions({
  queryKey: checkInKeys.settings,
  queryFn: () => api.get<CheckInSettingsView>("/viewer/check-ins"),
});

/** Answers a check-in, or changes what was answered. */
export const reportCheckIn = (id: string, body: ReportBody) => api.put<ReportedView>(`/check-ins/${id}`, body);
/** Takes a report away. */
export const removeReport = (id: string) => api.delete<{ id: string }>(`/check-ins/${id}`);
/** Says whether one wants to be asked at all. */
export const setCheckIns = (isAsked: boolean) => api.put<CheckInSettingsView>("/viewer/check-ins", { isAsked });
/** Ends the check-ins of one's own question. */
export const stopCheckIns = (questionId: string) => api.delete<AskingView>(`/questions/${questionId}/check-ins`);
/** Lets one be asked about it again. */
export const resumeCheckIns = (questionId: string) => api.put<AskingView>(`/questions/${questionId}/check-ins`);
