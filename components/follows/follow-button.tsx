"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Suspense } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { SignInLink } from "@/components/viewer/sign-in-link";
import { useViewer } from "@/components/viewer/use-viewer";
import { follow, followsOf, unfollow } from "@/lib/follows/client";
import type { FollowBody } from "@/lib/follows/schema";

type FollowButtonProps = {
  target: "post" | "topic" | "practitioner";
  /** Id of the post, slug of the topic, handle of the practitioner. */
  id: string;
  /** What is followed, for those who do not see where the button stands: "this question". */
  label: string;
};

function bodyOf(target: FollowButtonProps["target"], id: string): FollowBody {
  if (target === "topic") return { target, slug: id };
  return target === "post" ? { target, id } : { target, handle: id };
}

function Toggle({ target, id, label }: FollowButtonProps) {
  const { viewer } = useViewer();
  const client = useQueryClient();
  const query = followsOf(target, id);
  const { data } = useQuery({ ...query, enabled: viewer != null });
  const current = data?.find((each) => each.target === target);
  const { mutate, variables, isPending } = useMutation({
    mutationFn: async (wish: boolean) => {
      if (wish) return follow(bodyOf(target, id));
      if (current) await unfollow(current.id);
      return null;
    },
    onSuccess: (made) => {
      client.setQueryData(query.queryKey, (old = []) => [
        ...old.filter((each) => each.id !== current?.id),
        ...(made ? [made] : []),
      ]);
      if (made) showToast({ tone: "success", message: "You will hear of what is new here." });
    },
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  if (viewer === null) return <SignInLink look="plain">Follow</SignInLink>;
  const following = isPending ? variables : current !== undefined;
  return (
    <Button
      aria-pressed={following}
      aria-label={following ? `Following ${label}. Stop following` : `Follow ${label}`}
      className={following ? "border-accent bg-accent-wash" : ""}
      onClick={() => mutate(!following)}
    >
      {following ? "Following" : "Follow"}
    </Button>
  );
}

/** Follows something, and says whether the viewer does. */
export function FollowButton(props: FollowButtonProps) {
  return (
    <Suspense>
      <Toggle {...props} />
    </Suspense>
  );
}
