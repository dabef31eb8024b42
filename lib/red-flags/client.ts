import { queryOptions } from "@tanstack/react-query";
import { api } from "@/lib/platform/http/client";
import type { CareNumbersView } from "@/lib/red-flags/care-numbers";
import { redFlagKeys } from "@/lib/red-flags/keys";
import type { ManagedRule, RuleBody } from "@/lib/red-flags/schema";

/** Whom to call, country by country; the reader's country never leaves their device. */
export const careNumbersQuery = queryOptions({
  queryKey: redFlagKeys.careNumbers,
  queryFn: async () => (await api.get<{ items: CareNumbersView[] }>("/care-numbers")).items,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Replaces a rule; refused unless its own examples behave. */
export const saveRule = (ruleId: string, body: RuleBody) => api.put<ManagedRule>(`/red-flags/${ruleId}`, body);

/** Switches a rule on or off. */
export const switchRule = (ruleId: string, isEnabled: boolean) =>
  api.patch<ManagedRule>(`/red-flags/${ruleId}`, { isEnabled });
