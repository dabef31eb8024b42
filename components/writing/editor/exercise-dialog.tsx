"use client";

import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { ExerciseSearch } from "@/components/prescriptions/exercise-search";
import { Dialog } from "@/components/ui/dialog";
import type { WritingEditor } from "@/components/writing/editor/create-editor";
import { insertLink } from "@/components/writing/editor/insert";

type InsertDialogProps = { editor: WritingEditor; onClose: () => void };

/** Finds an exercise and links it where the caret is. */
export function ExerciseDialog({ editor, onClose }: InsertDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  // The dialog gives the focus to its first button as it opens.
  useEffect(() => field.current?.focus(), []);
  const close = () => {
    onClose();
    editor.view.focus();
  };
  return createPortal(
    <Dialog open onClose={close} title="An exercise">
      <div className="min-h-80">
        <ExerciseSearch
          inputRef={field}
          onChoose={({ slug, title }) => {
            const { from, to } = editor.view.state.selection;
            insertLink(editor.view, { from, to }, { href: `/exercises/${slug}`, text: title });
            close();
          }}
        />
      </div>
    </Dialog>,
    document.body,
  );
}
