"use client";

import { SavedReplyForm } from "@/components/saved-replies/saved-reply-form";
import { Button } from "@/components/ui/button";
import type { SavedReplyView } from "@/lib/saved-replies/schema";

type SavedReplyRowProps = {
  reply: SavedReplyView;
  isEditing: boolean;
  onEdit: (isOn: boolean) => void;
  onDrop: () => void;
  /** Null at the ends of the list. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
};

/** One saved reply with what can be done to it. */
export function SavedReplyRow({ reply, isEditing, onEdit, onDrop, onUp, onDown }: SavedReplyRowProps) {
  const { title, kind, markdown } = reply;
  if (isEditing)
    return (
      <li className="py-s3">
        <SavedReplyForm reply={reply} onDone={() => onEdit(false)} />
      </li>
    );
  return (
    <li className="border-t border-line py-s3">
      <p className="flex flex-wrap items-baseline gap-x-s3">
        <span className="font-semibold wrap-anywhere">{title}</span>
        <span className="text-step--1 text-ink-soft">
          {kind === "ANSWER" ? "where you answer" : "where you ask back"}
        </span>
      </p>
      <p className="mb-s2 line-clamp-3 text-step--1 whitespace-pre-line text-ink-soft wrap-anywhere">{markdown}</p>
      <div className="flex flex-wrap gap-s2">
        <Button size="sm" aria-label={`Change “${title}”`} onClick={() => onEdit(true)}>
          Change
        </Button>
        <Button look="quiet" size="sm" disabled={!onUp} aria-label={`Move “${title}” up`} onClick={() => onUp?.()}>
          Up
        </Button>
        <Button
          look="quiet"
          size="sm"
          disabled={!onDown}
          aria-label={`Move “${title}” down`}
          onClick={() => onDown?.()}
        >
          Down
        </Button>
        <Button look="danger" size="sm" aria-label={`Throw “${title}” away`} onClick={onDrop}>
          Throw away
        </Button>
      </div>
    </li>
  );
}
