"use client";

import { useState } from "react";
import { PublishDialog } from "@/components/articles/composer/publish-dialog";
import { SaveStateLine } from "@/components/articles/composer/save-state-line";
import type { ComposerState } from "@/components/articles/composer/use-composer";
import type { usePublishing } from "@/components/articles/composer/use-publishing";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ApiError } from "@/lib/platform/http/client";

type ComposerBarProps = ReturnType<typeof usePublishing> & { state: ComposerState["state"]; isPublished: boolean };

const isOutdated = (state: ComposerState["state"]) =>
  state.kind === "failed" && state.error instanceof ApiError && state.error.code === "conflict";

/** Stays in view while one writes: whether it is saved, and the way to publish it. */
export function ComposerBar({ state, publishing, isReady, missing, isPublished }: ComposerBarProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="sticky bottom-0 z-10 flex flex-col gap-s3 border-line border-t bg-paper py-s3">
      {missing.length > 0 && (
        <Notice title="Before it can be published" tone="waiting">
          <ul className="list-disc ps-s5">
            {missing.map(({ path, message }) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="flex flex-wrap items-center justify-between gap-s3">
        <SaveStateLine state={state} />
        <div className="flex flex-wrap gap-s2">
          {isOutdated(state) && <Button onClick={() => window.location.reload()}>Load the newer version</Button>}
          <Button disabled={isPublished && state.kind === "saved"} look="main" onClick={() => setAsking(isReady())}>
            {isPublished ? "Publish the change" : "Publish"}
          </Button>
        </div>
      </div>
      <PublishDialog
        error={publishing.error}
        isPending={publishing.isPending || Boolean(publishing.data)}
        isPublished={isPublished}
        onClose={() => setAsking(false)}
        onPublish={() => publishing.mutate(undefined, { onSuccess: (saved) => setAsking(saved !== null) })}
        open={isAsking}
      />
    </div>
  );
}
