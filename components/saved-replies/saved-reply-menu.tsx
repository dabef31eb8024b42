"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { failureText } from "@/components/copy/failures";
import { Notice } from "@/components/ui/notice";
import { savedRepliesIn } from "@/lib/saved-replies/client";
import { fillPlaceholders } from "@/lib/saved-replies/placeholders";
import type { SavedReplyKind } from "@/lib/saved-replies/schema";

export type SavedReplyMenuProps = {
  kind: SavedReplyKind;
  postId: string;
  /** The comment that asks, where it is not the post's author. */
  commentId?: string;
  onInsert: (markdown: string) => void;
};

const nobody = { name: null, region: null, side: null, title: null };

/** One's saved replies of a kind; a press puts one into the text, with its placeholders filled. */
export function SavedReplyMenu({ kind, postId, commentId, onInsert }: SavedReplyMenuProps) {
  const { data, error } = useQuery(savedRepliesIn(postId, commentId));
  const offered = data?.items.filter((reply) => reply.kind === kind) ?? [];
  return (
    <div className="rounded-card border border-line bg-surface p-s3">
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      <ul aria-label="Saved replies" className="flex max-h-72 flex-col overflow-y-auto">
        {offered.map((reply) => (
          <li key={reply.id}>
            <button
              type="button"
              className="min-h-touch w-full rounded-small px-s2 text-start text-step--1 hover:bg-sunken"
              onClick={() => onInsert(fillPlaceholders(reply.markdown, data?.values ?? nobody))}
            >
              {reply.title}
            </button>
          </li>
        ))}
      </ul>
      {data && offered.length === 0 && (
        <p className="px-s2 text-step--1 text-ink-soft">You have saved nothing for this yet.</p>
      )}
      <p className="px-s2 pt-s2 text-step--1">
        <Link href="/waiting/saved-replies" prefetch={false}>
          Your saved replies
        </Link>
      </p>
    </div>
  );
}
