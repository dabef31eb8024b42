"use client";

import { useChange } from "@/components/media-requests/use-change";
import { momentWords } from "@/components/media-requests/words";
import { Button } from "@/components/ui/button";
import { removeNote } from "@/lib/media-requests/client";
import type { MediaNoteView } from "@/lib/media-requests/schema";

type NoteListProps = {
  requestId: string;
  notes: readonly MediaNoteView[];
  mayRemove: boolean;
  /** Shows the picture at a note's moment, with its angle. */
  onShow: (note: MediaNoteView) => void;
};

/** The practitioner's notes on a photo or clip; a press goes to the moment that one is about. */
export function NoteList({ requestId, notes, mayRemove, onShow }: NoteListProps) {
  const removing = useChange(requestId, (noteId: string) => removeNote(requestId, noteId));
  if (notes.length === 0) return null;
  return (
    <ol aria-label="Notes" className="flex list-none flex-col gap-s2 p-0">
      {notes.map((note) => {
        const moment = note.seconds === null ? "On the photo" : momentWords(note.seconds);
        return (
          <li key={note.id} className="flex flex-wrap items-baseline gap-s2">
            {note.seconds !== null || note.angle ? (
              <Button size="sm" onClick={() => onShow(note)} aria-label={`Show ${moment}`}>
                {moment}
              </Button>
            ) : null}
            <span className="min-w-0 flex-1 whitespace-pre-line">
              {note.angle && <strong>{note.angle.degrees}° · </strong>}
              {note.words}
            </span>
            {mayRemove && (
              <Button
                look="quiet"
                size="sm"
                onClick={() => removing.mutate(note.id)}
                aria-label={`Remove the note: ${note.words.slice(0, 40)}`}
              >
                Remove
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
