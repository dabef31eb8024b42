"use client";

import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import { allFollows, setFollowEmail, unfollow } from "@/lib/follows/client";
import { followKeys } from "@/lib/follows/keys";
import type { FollowView } from "@/lib/follows/schema";

const kinds: Record<FollowView["target"], string> = {
  post: "its comments and answers",
  comment: "replies to your comment",
  topic: "topic",
  practitioner: "practitioner",
};

function Follow({ follow }: { follow: FollowView }) {
  const client = useQueryClient();
  const options = {
    onSuccess: () => client.invalidateQueries({ queryKey: followKeys.all }),
    onError: (error: Error) => showToast({ tone: "error" as const, message: failureText(error) }),
  };
  const mailing = useMutation({ mutationFn: (byEmail: boolean) => setFollowEmail(follow.id, byEmail), ...options });
  const ending = useMutation({ mutationFn: () => unfollow(follow.id), ...options });
  return (
    <li className="flex flex-wrap items-center justify-between gap-s3 border-t border-line py-s3">
      <span className="min-w-0 flex-1 basis-60 wrap-anywhere">
        <Link href={follow.path} className="font-semibold text-ink">
          {follow.title}
        </Link>
        <span className="block text-step--1 text-ink-soft">{kinds[follow.target]}</span>
      </span>
      <Choice
        type="checkbox"
        label={
          <>
            By e-mail<span className="sr-only"> of {follow.title}</span>
          </>
        }
        checked={mailing.isPending ? mailing.variables : follow.byEmail}
        onChange={(event) => mailing.mutate(event.target.checked)}
      />
      <Button
        look="quiet"
        aria-label={`Stop following ${follow.title}`}
        pending={ending.isPending}
        onClick={() => ending.mutate()}
      >
        Stop
      </Button>
    </li>
  );
}

/** Everything the member follows, and whether it also comes by e-mail. */
export function FollowSettings() {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(allFollows);
  if (error) return <Notice tone="error">{failureText(error)}</Notice>;
  if (!data) return <Skeleton />;
  const follows = data.pages.flatMap((page) => page.items);
  if (follows.length === 0)
    return (
      <p className="text-ink-soft">
        Nothing yet. There is a Follow button on every question, article, topic and practitioner.
      </p>
    );
  return (
    <>
      <ul>
        {follows.map((follow) => (
          <Follow key={follow.id} follow={follow} />
        ))}
      </ul>
      {hasNextPage && (
        <Button pending={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show more
        </Button>
      )}
    </>
  );
}
