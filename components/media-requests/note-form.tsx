"use client";

import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { AngleFields } from "@/components/media-requests/angle-fields";
import { firstPoints } from "@/components/media-requests/angle-points";
import { useChange } from "@/components/media-requests/use-change";
import { momentWords } from "@/components/media-requests/words";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Angle } from "@/lib/media-requests/angle";
import { addNote } from "@/lib/media-requests/client";

type NoteFormProps = {
  requestId: string;
  pieceId: string;
  /** The moment of a clip; null on a photo. */
  seconds: number | null;
  aspect: number;
  angle: Angle | null;
  onAngle: (angle: Angle | null) => void;
  onDone: () => void;
};

/** Notes what is seen, with an angle where one was measured. */
export function NoteForm({ requestId, pieceId, seconds, aspect, angle, onAngle, onDone }: NoteFormProps) {
  const [words, setWords] = useState("");
  const noting = useChange(requestId, () =>
    addNote(requestId, {
      ...{ pieceId, seconds, words },
      angle: angle && {
        aspect: angle.aspect,
        points: [{ ...angle.points[0] }, { ...angle.points[1] }, { ...angle.points[2] }],
      },
    }),
  );
  const save = () =>
    noting.mutate(undefined, {
      onSuccess: () => {
        onAngle(null);
        onDone();
      },
    });
  return (
    <form
      className="flex flex-col gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea
        label={seconds === null ? "What you see" : `What you see at ${momentWords(seconds)}`}
        rows={2}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        autoFocus
      />
      {angle ? (
        <AngleFields angle={angle} onChange={(points) => onAngle({ ...angle, points })} />
      ) : (
        <div>
          <Button size="sm" onClick={() => onAngle({ points: firstPoints, aspect })}>
            Measure an angle here
          </Button>
        </div>
      )}
      {noting.error && <Notice tone="error">{failureText(noting.error)}</Notice>}
      <div className="flex flex-wrap gap-s2">
        <Button type="submit" look="main" size="sm" pending={noting.isPending} disabled={words.trim() === ""}>
          Save the note
        </Button>
        {angle && (
          <Button size="sm" look="quiet" onClick={() => onAngle(null)}>
            Leave the angle out
          </Button>
        )}
        <Button
          size="sm"
          look="quiet"
          onClick={() => {
            onAngle(null);
            onDone();
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}
