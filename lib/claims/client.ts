import { queryOptions } from "@tanstack/react-query";
import { claimKeys } from "@/lib/claims/keys";
import type { ClaimStateView } from "@/lib/claims/schema";
import { api } from "@/lib/platform/http/client";

const addressOf = (kind: "QUESTION" | "COMMENT", id: string): string =>
  `/${kind === "QUESTION" ? "questions" : "comments"}/${id}/claim`;

/** Who is writing an answer to a question, or to a comment that asks. */
export const claimQuery = (kind: "QUESTION" | "COMMENT", id: string) =>
  queryOptions({
    queryKey: claimKeys.of(id),
    queryFn: () => api.get<ClaimStateView>(addressOf(kind, id)),
    // Another may claim it while one writes.
    refetchInterval: 60_000,
  });

/** Says for an hour from now that one is writing an answer. */
export const claim = (kind: "QUESTION" | "COMMENT", id: string) => api.put<ClaimStateView>(addressOf(kind, id), {});
/** Gives one's own claim back. */
export const giveBack = (kind: "QUESTION" | "COMMENT", id: string) => api.delete<ClaimStateView>(addressOf(kind, id));
