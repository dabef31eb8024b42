import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { followKeys } from "@/lib/follows/keys";
import type { FollowBody, FollowFilter, FollowView } from "@/lib/follows/schema";
import { api } from "@/lib/platform/http/client";

type FollowPage = { items: FollowView[]; nextCursor: string | null };

const read = (query: Record<string, string>) => api.get<FollowPage>(`/follows?${new URLSearchParams(query)}`);

/** Begins to follow something. */
export const follow = (body: FollowBody) => api.post<FollowView>("/follows", body);

/** Ends one's own follow. */
export const unfollow = (id: string) => api.delete<{ id: string }>(`/follows/${id}`);

/** Turns the e-mails of one's own follow on or off. */
export const setFollowEmail = (id: string, byEmail: boolean) => api.patch<FollowView>(`/follows/${id}`, { byEmail });

/** One's own follows of a post with its thread, of a topic or of a practitioner, for a follow button. */
export const followsOf = (target: keyof FollowFilter, name: string) =>
  queryOptions({
    queryKey: followKeys.of(target, name),
    queryFn: () => read({ [target]: name, limit: "100" }).then(({ items }) => items),
  });

/** All of one's own follows, newest first, page by page. */
export const allFollows = infiniteQueryOptions({
  queryKey: followKeys.pages,
  queryFn: ({ pageParam }) => read(pageParam ? { cursor: pageParam } : {}),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});
