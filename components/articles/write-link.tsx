"use client";

import { Suspense } from "react";
import { ButtonLink } from "@/components/ui/button";
import { useViewer } from "@/components/viewer/use-viewer";

function Way() {
  const { viewer } = useViewer();
  if (!viewer?.isPractitioner && !viewer?.isModerator) return null;
  return (
    <ButtonLink href="/write" prefetch={false}>
      Write an article
    </ButtonLink>
  );
}

/** The way to one's own articles, for those who may write them. */
export function WriteLink() {
  return (
    <Suspense>
      <Way />
    </Suspense>
  );
}
