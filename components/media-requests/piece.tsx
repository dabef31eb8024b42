"use client";

import { useRef, useState } from "react";
import { firstPoints, withPoint } from "@/components/media-requests/angle-points";
import { NoteForm } from "@/components/media-requests/note-form";
import { NoteList } from "@/components/media-requests/note-list";
import { PiecePicture } from "@/components/media-requests/piece-picture";
import { useChange } from "@/components/media-requests/use-change";
import { Button } from "@/components/ui/button";
import type { Angle } from "@/lib/media-requests/angle";
import { takePieceBack } from "@/lib/media-requests/client";
import type { MediaNoteView, MediaPieceView, MediaRequestView } from "@/lib/media-requests/schema";

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;

function TakeBack({ request, piece }: { request: MediaRequestView; piece: MediaPieceView }) {
  const taking = useChange(request.id, () => takePieceBack(request.id, piece.id));
  return (
    <Button look="quiet" size="sm" pending={taking.isPending} onClick={() => taking.mutate()}>
      Take number {piece.position} back
    </Button>
  );
}

type PieceProps = { request: MediaRequestView; piece: MediaPieceView };

/** One photo or clip with its notes; the practitioner adds some, its owner may take it back. */
export function Piece({ request, piece }: PieceProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [aspect, setAspect] = useState((piece.width ?? 1) / (piece.height ?? 1));
  const [drawn, setDrawn] = useState<Angle | null>(null);
  const [noting, setNoting] = useState<{ seconds: number | null } | null>(null);
  const mayNote = request.part === "PRACTITIONER";
  const notes = request.notes.filter(({ pieceId }) => pieceId === piece.id);

  const begin = () => {
    video.current?.pause();
    setDrawn(null);
    setNoting({ seconds: piece.kind === "CLIP" ? tenth(video.current?.currentTime ?? 0) : null });
  };
  const show = ({ seconds, angle }: MediaNoteView) => {
    if (video.current && seconds !== null) {
      video.current.pause();
      video.current.currentTime = seconds;
    }
    setDrawn(angle);
    video.current?.scrollIntoView({ block: "nearest" });
  };
  const move = (index: number, point: { x: number; y: number }) =>
    setDrawn({ aspect, points: withPoint(drawn?.points ?? firstPoints, index, point) });
  return (
    <li className="flex flex-col gap-s3">
      <PiecePicture piece={piece} video={video} angle={drawn} onMove={noting ? move : undefined} onAspect={setAspect} />
      <div className="flex flex-wrap gap-s2">
        {mayNote && !noting && (
          <Button size="sm" onClick={begin}>
            {piece.kind === "CLIP" ? "Note at this moment" : "Note on this photo"}
          </Button>
        )}
        {drawn && !noting && (
          <Button size="sm" look="quiet" onClick={() => setDrawn(null)}>
            Hide the angle
          </Button>
        )}
        {request.part === "ASKER" && <TakeBack request={request} piece={piece} />}
      </div>
      {noting && (
        <NoteForm
          requestId={request.id}
          pieceId={piece.id}
          seconds={noting.seconds}
          aspect={aspect}
          angle={drawn}
          onAngle={setDrawn}
          onDone={() => setNoting(null)}
        />
      )}
      <NoteList requestId={request.id} notes={notes} mayRemove={mayNote} onShow={show} />
    </li>
  );
}
