import { queryOptions } from "@tanstack/react-query";
import { api } from "@/lib/platform/http/client";
import { redFlagKeys } from "@/lib/red-flags/keys";
import type { RedFlagRule } from "@/lib/red-flags/schema";

/** The rules in use: the same for everybody, and seldom changed. */
export const redFlagRules = () =>
  queryOptions({
    queryKey: redFlagKeys.rules,
    queryFn: () => api.get<{ items: RedFlagRule[] }>("/red-flags").then(({ items }) => items),
    staleTime: 10 * 60_000,
  });
