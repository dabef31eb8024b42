import { queryOptions } from "@tanstack/react-query";
import { api } from "@/lib/platform/http/client";
import { viewerKeys } from "@/lib/viewer/keys";
import type { PostStateView, ViewerView } from "@/lib/viewer/schema";

/** Who is signed in. */
export const viewerQuery = queryOptions({
  queryKey: viewerKeys.me,
  queryFn: () => api.get<ViewerView>("/viewer"),
  staleTime: 60_000,
});

/** What the viewer may do, and has done, in one thread. */
export const postStateQuery = (postId: string) =>
  queryOptions({
    queryKey: viewerKeys.post(postId),
    queryFn: () => api.get<PostStateView>(`/viewer/posts/${postId}`),
    staleTime: 30_000,
  });
