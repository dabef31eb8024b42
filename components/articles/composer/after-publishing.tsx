"use client";

import { useMutation } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { confirmArticle, unpublishArticle } from "@/lib/articles/client";

const tellFailure = (error: Error) => showToast({ tone: "error", message: failureText(error) });

/** What can be done to a published article beside changing it. */
export function AfterPublishing({ articleId }: { articleId: string }) {
  const confirming = useMutation({
    mutationFn: () => confirmArticle(articleId),
    onSuccess: () => showToast({ tone: "success", message: "The article now says that you checked it this month." }),
    onError: tellFailure,
  });
  const unpublishing = useMutation({
    mutationFn: () => unpublishArticle(articleId),
    onSuccess: () => window.location.reload(),
    onError: tellFailure,
  });
  return (
    <section aria-label="The published article" className="flex flex-wrap gap-s2 border-line border-t pt-s4">
      <Button onClick={() => confirming.mutate()} pending={confirming.isPending}>
        I have read it again and it still holds
      </Button>
      <Button look="quiet" onClick={() => unpublishing.mutate()} pending={unpublishing.isPending}>
        Make it a draft again
      </Button>
    </section>
  );
}
