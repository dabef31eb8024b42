import { queryOptions } from "@tanstack/react-query";
import { api } from "@/lib/platform/http/client";
import { prescriptionKeys } from "@/lib/prescriptions/keys";
import type { ReasonsAgainstReply } from "@/lib/prescriptions/schema";

/** What in a question speaks against exercises, as far as the viewer may know it; nothing is asked without a question. */
export const reasonsAgainst = (questionId: string | undefined) =>
  queryOptions({
    queryKey: prescriptionKeys.reasons(questionId ?? ""),
    queryFn: () => api.get<ReasonsAgainstReply>(`/questions/${questionId}/contraindications`),
    enabled: questionId !== undefined,
    staleTime: 60_000,
  });
