import { infiniteQueryOptions } from "@tanstack/react-query";
import { notificationKeys } from "@/lib/notifications/keys";
import type { NotificationView, ReadBody, UnreadView } from "@/lib/notifications/schema";
import { api } from "@/lib/platform/http/client";

type InboxPage = { items: NotificationView[]; nextCursor: string | null };

/** One's own inbox, newest first, page by page. */
export const inbox = infiniteQueryOptions({
  queryKey: notificationKeys.inbox,
  queryFn: ({ pageParam }) => api.get<InboxPage>(`/notifications${pageParam ? `?cursor=${pageParam}` : ""}`),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});

/** Marks lines of one's own inbox as read. */
export const markRead = (body: ReadBody) => api.post<UnreadView>("/notifications/read", body);
