"use client";

import { useState } from "react";
import { AddendumForm } from "@/components/questions/addendum-form";
import { Button, ButtonLink } from "@/components/ui/button";

/** Changes a question, and adds what has come since. */
export function AskerTools({ postId, path }: { postId: string; path: string }) {
  const [isAdding, setAdding] = useState(false);
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
