"use client";

import Link from "next/link";
import { useState } from "react";
import { useThrowAway } from "@/components/drafts/use-throw-away";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RelativeTime } from "@/components/ui/relative-time";
import { kindOfKey } from "@/lib/drafts/place";
import type { DraftKind } from "@/lib/drafts/schema";

const kinds: Record<DraftKind, string> = {
  QUESTION: "Question",
  ANSWER: "Answer",
  COMMENT: "Comment",
  EXERCISE: "Exercise",
  ADDENDUM: "Addition to your question",
};

export type DraftLine = {
  readonly key: string;
  readonly label: string;
  readonly path: string;
  readonly writtenAt: string;
  readonly isInAccount: boolean;
};

function kindWords(key: string): string {
  const kind = kindOfKey(key);
  return kind ? kinds[kind] : "Text";
}

/** One draft: what it is, when it was written, the way back to it and the way to be rid of it. */
export function DraftRow({ line }: { line: DraftLine }) {
  const { key, path, writtenAt, isInAccount } = line;
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending } = useThrowAway();
  const label = line.label || "Without words yet";
  return (
    <li className="flex flex-wrap items-center justify-between gap-s3 border-line border-t py-s3">
      <div className="min-w-0 flex-1 basis-64">
        <Link className="font-semibold wrap-anywhere" href={path} prefetch={false}>
          {label}
        </Link>
        <p className="flex flex-wrap gap-x-s3 text-ink-soft text-step--1">
          <span>{kindWords(key)}</span>
          <RelativeTime date={writtenAt} />
        </p>
      </div>
      <Button aria-label={`Throw away ${label}`} look="quiet" size="sm" onClick={() => setAsking(true)}>
        Throw away
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title="Throw this draft away?"
        footer={
          <>
            <Button
              look="danger"
              pending={isPending}
              onClick={() => mutate({ key, isInAccount }, { onSettled: () => setAsking(false) })}
            >
              Throw away
            </Button>
            <Button onClick={() => setAsking(false)}>Keep</Button>
          </>
        }
      >
        <p>It goes from this device{isInAccount && " and from your account"}.</p>
      </Dialog>
    </li>
  );
}
