"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { discardDraft } from "@/lib/articles/client";

/** Throws a draft away, after asking once. */
export function DiscardButton({ articleId, title }: { articleId: string; title: string }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const discarding = useMutation({
    mutationFn: () => discardDraft(articleId),
    onSuccess: () => {
      setAsking(false);
      router.refresh();
    },
  });
  return (
    <>
      <Button aria-label={`Throw away ${title}`} look="quiet" onClick={() => setAsking(true)} size="sm">
        Throw away
      </Button>
      <Dialog
        footer={
          <>
            <Button look="danger" onClick={() => discarding.mutate()} pending={discarding.isPending}>
              Throw away
            </Button>
            <Button onClick={() => setAsking(false)}>Keep</Button>
          </>
        }
        onClose={() => setAsking(false)}
        open={isAsking}
        title="Throw this draft away?"
      >
        <p>Nobody has read it, and you will not get it back.</p>
        {discarding.error && <Notice tone="error">{failureText(discarding.error)}</Notice>}
      </Dialog>
    </>
  );
}
