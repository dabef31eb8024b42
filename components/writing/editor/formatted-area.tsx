"use client";

import "@/components/writing/editor/editor.css";
import { useEffect, useId, useRef, useState } from "react";
import { ImageDialog } from "@/components/writing/editor/image-dialog";
import { type KeyTaker, Suggestions } from "@/components/writing/editor/suggestions";
import type { Asking } from "@/components/writing/editor/tool-row";
import { Toolbar } from "@/components/writing/editor/toolbar";
import { useEditor } from "@/components/writing/editor/use-editor";
import type { EditorHandle } from "@/components/writing/use-formatted";
import type { WritingAreaProps } from "@/components/writing/writing-area";

type Words = { id: string; labelId: string; describedBy: string | undefined; isInvalid: boolean };

type FormattedAreaProps = Pick<WritingAreaProps, "value" | "onChange" | "onImage"> & {
  words: Words;
  rows: number;
  isShown: boolean;
  /** The editor stands ready to take over what has been written. */
  onReady: (editor: EditorHandle) => void;
  onPlain: () => void;
};

/** Writes text as it will look; what it gives is the Markdown of it. */
export function FormattedArea({ value, words, rows, isShown, onImage, ...props }: FormattedAreaProps) {
  const root = useRef<HTMLDivElement>(null);
  const keys = useRef<KeyTaker>(null);
  const listId = useId();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  const [picture, setPicture] = useState<File | null>(null);

  const takeFiles = (files: readonly File[]): boolean => {
    const image = files.find(({ type }) => type.startsWith("image/"));
    if (!onImage || !image) return false;
    setPicture(image);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (keys.current?.take(event)) return true;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      setAsking("link");
      return true;
    }
    if (event.altKey && event.key === "F10") {
      root.current?.parentElement?.querySelector<HTMLElement>("[role=toolbar] [tabindex='0']")?.focus();
      return true;
    }
    return false;
  };
  const { editor, standing, begun, close } = useEditor(root, value, {
    onChange: props.onChange,
    onReady: props.onReady,
    onKeyDown,
    onFiles: takeFiles,
  });
  useEffect(() => {
    editor?.view.setProps({ attributes: attributesOf(words, rows, begun && pointed ? { listId, pointed } : null) });
  }, [editor, words, rows, begun, pointed, listId]);

  return (
    <div
      hidden={!isShown}
      className="relative rounded-card border border-edge bg-surface text-step-0 focus-within:border-accent hover:border-ink-soft has-aria-invalid:border-urgent"
    >
      <div ref={root} />
      {editor && begun && (
        <Suggestions
          key={begun.kind}
          editor={editor}
          trigger={begun}
          top={begun.top}
          id={listId}
          keys={keys}
          onPoint={setPointed}
          onClose={close}
        />
      )}
      {editor && (
        <Toolbar
          editor={editor}
          standing={standing}
          controls={words.id}
          asking={asking}
          onAsk={setAsking}
          onPlain={props.onPlain}
          onImages={onImage && takeFiles}
        />
      )}
      {editor && onImage && picture && (
        <ImageDialog editor={editor} file={picture} onImage={onImage} onClose={() => setPicture(null)} />
      )}
    </div>
  );
}

function attributesOf(words: Words, rows: number, list: { listId: string; pointed: string } | null) {
  return {
    id: words.id,
    class: "prose editable",
    dir: "auto",
    role: "textbox",
    style: `min-block-size: ${Math.max(rows, 3) * 1.6 + 1.3}em`,
    "aria-multiline": "true",
    "aria-labelledby": words.labelId,
    "aria-autocomplete": "list",
    ...(words.describedBy ? { "aria-describedby": words.describedBy } : {}),
    ...(words.isInvalid ? { "aria-invalid": "true" } : {}),
    ...(list ? { "aria-controls": list.listId, "aria-activedescendant": list.pointed } : {}),
  };
}
