"use client";

import { Suspense } from "react";
import { ButtonLink } from "@/components/ui/button";
import { usePostState } from "@/components/viewer/use-post-state";

function Way({ articleId }: { articleId: string }) {
  const state = usePostState(articleId);
  // Whoever asked a question is, in general, whoever wrote the post.
  if (!state?.isAsker && !state?.isModerator) return null;
  return (
    <ButtonLink href={`/write/${articleId}`} look="quiet" prefetch={false} size="sm">
      Edit
    </ButtonLink>
  );
}

/** The way to the composer, for those who may change the article. */
export function EditLink({ articleId }: { articleId: string }) {
  return (
    <Suspense>
      <Way articleId={articleId} />
    </Suspense>
  );
}
