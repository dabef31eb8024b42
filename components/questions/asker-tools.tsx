"use client";

import { useState } from "react";
import { CheckInTools } from "@/components/check-ins/check-in-tools";
import { OwnPace } from "@/components/pace/own-pace";
import { AddendumForm } from "@/components/questions/addendum-form";
import { Button, ButtonLink } from "@/components/ui/button";

/** Changes a question, adds what has come since, says how it goes, and prints all of it for one's own clinician. */
export function AskerTools({ postId, path, isWaiting }: { postId: string; path: string; isWaiting: boolean }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Button size="sm" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
        Add what has come since
      </Button>
      <ButtonLink look="quiet" size="sm" href={`${path}/edit`} prefetch={false}>
        Change the question
      </ButtonLink>
      <ButtonLink look="quiet" size="sm" href={`${path}/hand-over`} prefetch={false}>
        Print for your clinician
      </ButtonLink>
      <CheckInTools postId={postId} />
      {isWaiting && <OwnPace />}
      {isAdding && <AddendumForm postId={postId} onDone={() => setAdding(false)} />}
    </>
  );
}
