"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { WritingEditor } from "@/components/writing/editor/create-editor";
import { insertImage } from "@/components/writing/editor/insert";
import type { WritingAreaProps } from "@/components/writing/writing-area";

type ImageDialogProps = {
  editor: WritingEditor;
  file: File;
  onImage: NonNullable<WritingAreaProps["onImage"]>;
  onClose: () => void;
};

/** Asks what a picture shows, keeps it and puts it into the text. */
export function ImageDialog({ editor, file, onImage, onClose }: ImageDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  // The dialog gives the focus to its first button as it opens.
  useEffect(() => field.current?.focus(), []);
  const [alt, setAlt] = useState("");
  const keeping = useMutation({ mutationFn: () => onImage(file, alt.trim()) });
  const close = () => {
    onClose();
    editor.view.focus();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    // The form around the text is not the one that was sent.
    event.stopPropagation();
    keeping.mutate(undefined, {
      onSuccess: (image) => {
        insertImage(editor.view, image);
        close();
      },
    });
  };
  return createPortal(
    <Dialog open onClose={close} title="A picture">
      <form onSubmit={save} noValidate className="flex flex-col gap-s4">
        <p className="break-all text-ink-soft">{file.name}</p>
        <TextField
          label="What it shows"
          hint="For those who do not see it."
          dir="auto"
          maxLength={300}
          ref={field}
          value={alt}
          onChange={(event) => setAlt(event.target.value)}
        />
        {keeping.error && <Notice tone="error">{failureText(keeping.error)}</Notice>}
        <Button type="submit" look="main" className="self-end" pending={keeping.isPending}>
          Put it in
        </Button>
      </form>
    </Dialog>,
    document.body,
  );
}
