"use client";

import { useState } from "react";
import { failureText, issueText } from "@/components/copy/failures";
import { useChange } from "@/components/media-requests/use-change";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { postComment } from "@/lib/comments/client";
import { tellOutcome } from "@/lib/media-requests/client";
import type { MediaRequestView } from "@/lib/media-requests/schema";

/** Writes in the thread what came of it, in words alone. */
export function OutcomeForm({ request }: { request: MediaRequestView }) {
  const { id, question, asker } = request;
  const [markdown, setMarkdown] = useState("");
  // Posted once: should only the second step fail, another press makes up for that alone.
  const [posted, setPosted] = useState<string | null>(null);
  const telling = useChange(id, async () => {
    const commentId =
      posted ??
      (await postComment(question.id, { markdown: markdown.trim(), parentId: null, isQuestion: false, photos: [] })).id;
    setPosted(commentId);
    await tellOutcome(id, commentId);
  });
  return (
    <form
      className="flex flex-col gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        telling.mutate(undefined, {
          onSuccess: () => showToast({ tone: "success", message: "It stands in the thread now." }),
        });
      }}
    >
      <TextArea
        label="What you tell the thread"
        hint={`Everybody can read this, under your name. The clip stays here. Ask ${asker.name} before you tell what they only showed you.`}
        value={markdown}
        error={issueText(telling.error, "markdown")}
        disabled={posted !== null}
        onChange={(event) => setMarkdown(event.target.value)}
      />
      {telling.error && <Notice tone="error">{failureText(telling.error)}</Notice>}
      <div>
        <Button type="submit" pending={telling.isPending} disabled={markdown.trim().length < 3}>
          Post in the thread
        </Button>
      </div>
    </form>
  );
}
