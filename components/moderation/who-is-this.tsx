"use client";

import { useMutation } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { MemberName } from "@/components/members/byline";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { lookAtAsker } from "@/lib/moderation/client";

/** Tells a moderator who asked without their name, when they ask for it: each press is a look that is filed. */
export function WhoIsThis({ postId }: { postId: string }) {
  const { data, mutate, isPending } = useMutation({
    mutationFn: () => lookAtAsker(postId),
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <div
      className="mb-s4 flex flex-wrap items-center gap-x-s3 gap-y-s1 text-step--1 text-ink-soft"
      data-print="no"
      role="status"
    >
      {data ? (
        <p>
          Asked by <MemberName author={data} />. Your look is in the log of moderation.
        </p>
      ) : (
        <>
          <Button look="quiet" size="sm" className="-ms-2" pending={isPending} onClick={() => mutate()}>
            Who is this?
          </Button>
          <p>The name is shown to you alone, and that you looked is logged.</p>
        </>
      )}
    </div>
  );
}
