"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { usePostState } from "@/components/viewer/use-post-state";

const AddendumForm = dynamic(() =>
  import("@/components/questions/addendum-form").then((module) => module.AddendumForm),
);

/** What the asker alone can do with their question: change it, and add what has come since. */
export function AskerActions({ postId, path }: { postId: string; path: string }) {
  const state = usePostState(postId);
  const [isAdding, setAdding] = useState(false);
  if (!state?.isAsker) return null;
  return (
    <>
      <Button size="sm" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
        Add what has come since
      </Button>
      <ButtonLink look="quiet" size="sm" href={`${path}/edit`} prefetch={false}>
        Change the question
      </ButtonLink>
      {isAdding && <AddendumForm postId={postId} onDone={() => setAdding(false)} />}
    </>
  );
}
