"use client";

import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { failureText } from "@/components/copy/failures";
import { Button, ButtonLink } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import { inbox, markRead } from "@/lib/notifications/client";
import { notificationKeys } from "@/lib/notifications/keys";
import type { NotificationKind, NotificationView } from "@/lib/notifications/schema";
import { viewerKeys } from "@/lib/viewer/keys";

/** What whoever caused it did; nobody causes a private note. */
const happened: Record<Exclude<NotificationKind, "red-flag.raised" | "note">, string> = {
  "question.asked": "asked",
  "article.published": "published",
  "answer.posted": "answered",
  "comment.posted": "commented under",
  "answer.accepted": "says that your answer helped:",
  "answer.endorsed": "endorsed your answer to",
  "addendum.posted": "added something to",
  "comment.became-question": "made a question of your comment:",
};

function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: markRead,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: notificationKeys.inbox }),
        client.invalidateQueries({ queryKey: viewerKeys.me }),
      ]),
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
}

function Line({ line }: { line: NotificationView }) {
  const { mutate } = useMarkRead();
  return (
    <li className={classNames("border-t border-line py-s3", !line.isRead && "border-s-4 border-s-waiting ps-s3")}>
      <p>
        {!line.isRead && <span className="sr-only">New: </span>}
        {line.kind === "red-flag.raised" ? (
          <span className="font-semibold">A private note about what you wrote, please read it:</span>
        ) : line.kind === "note" ? null : (
          <>
            <span className="font-semibold">{line.cause?.name ?? "Somebody who has left"}</span> {happened[line.kind]}
          </>
        )}{" "}
        <Link
          href={line.path}
          prefetch={false}
          className="font-semibold"
          onClick={() => line.isRead || mutate({ ids: [line.id] })}
        >
          {line.title}
        </Link>{" "}
        <RelativeTime date={line.createdAt} className="text-step--1 text-ink-soft" />
      </p>
      {line.excerpt && <p className="mt-s1 line-clamp-2 text-step--1 text-ink-soft wrap-anywhere">{line.excerpt}</p>}
    </li>
  );
}

/** What the member heard of, newest first. */
export function Inbox() {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(inbox);
  const { mutate, isPending } = useMarkRead();
  if (error) return <Notice tone="error">{failureText(error)}</Notice>;
  if (!data) return <Skeleton lines={5} />;
  const lines = data.pages.flatMap((page) => page.items);
  if (lines.length === 0) {
    return (
      <EmptyState title="Nothing new" action={<ButtonLink href="/questions">See the questions</ButtonLink>}>
        <p>
          Here you hear of what you follow: questions, articles, topics and practitioners. Press Follow where you want
          to know more.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      {lines.some((line) => !line.isRead) && (
        <Button className="mb-s4" pending={isPending} onClick={() => mutate({ all: true })}>
          Mark all as read
        </Button>
      )}
      <ul>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {hasNextPage && (
        <Button className="mt-s4" pending={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show older
        </Button>
      )}
    </>
  );
}
