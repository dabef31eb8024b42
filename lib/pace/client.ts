import { queryOptions } from "@tanstack/react-query";
import { paceKeys } from "@/lib/pace/keys";
import type { PaceView } from "@/lib/pace/schema";
import { api } from "@/lib/platform/http/client";

/** How soon practitioners answer here. */
export const paceQuery = queryOptions({
  queryKey: paceKeys.now,
  queryFn: () => api.get<PaceView>("/pace"),
  staleTime: 600_000,
});
