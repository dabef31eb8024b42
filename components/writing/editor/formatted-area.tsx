"use client";

import "@/components/writing/editor/editor.css";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { createEditor, type WritingEditor } from "@/components/writing/editor/create-editor";
import { Toolbar } from "@/components/writing/editor/toolbar";
import { nowhere, type Standing } from "@/components/writing/editor/tools";
import type { EditorHandle } from "@/components/writing/use-formatted";
import type { WritingAreaProps } from "@/components/writing/writing-area";

type FormattedAreaProps = Pick<WritingAreaProps, "value" | "onChange" | "onImage"> & {
  words: { id: string; labelId: string; describedBy: string | undefined; isInvalid: boolean };
  rows: number;
  isShown: boolean;
  /** The editor stands ready to take over what has been written. */
  onReady: (editor: EditorHandle) => void;
  onPlain: () => void;
};

/** Writes text as it will look; what it gives is the Markdown of it. */
export function FormattedArea({ value, words, rows, isShown, ...props }: FormattedAreaProps) {
  const root = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<WritingEditor | null>(null);
  const [standing, setStanding] = useState<Standing>(nowhere);
  const last = useRef(value);

  const onText = useEffectEvent((markdown: string) => {
    last.current = markdown;
    props.onChange(markdown);
  });
  const onReady = useEffectEvent((made: WritingEditor) => {
    setEditor(made);
    props.onReady({
      show: (markdown) => {
        last.current = markdown;
        made.show(markdown);
      },
      focus: () => made.view.focus(),
      focusAt: made.focusAt,
    });
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let made: WritingEditor | undefined;
    let isGone = false;
    void createEditor(element, {
      onText: (markdown) => onText(markdown),
      onStanding: (next) => setStanding((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next)),
      onKeyDown: () => false,
      onFiles: () => false,
    }).then((created) => {
      made = created;
      if (isGone) created.destroy();
      else onReady(created);
    });
    return () => {
      isGone = true;
      made?.destroy();
    };
  }, []);

  useEffect(() => {
    if (!editor || !isShown || value === last.current) return;
    last.current = value;
    editor.show(value);
  }, [editor, isShown, value]);

  useEffect(() => {
    editor?.view.setProps({ attributes: attributesOf(words, rows) });
  }, [editor, words, rows]);

  return (
    <div
      hidden={!isShown}
      className="rounded-card border border-edge bg-surface text-step-0 focus-within:border-accent hover:border-ink-soft has-aria-invalid:border-urgent"
    >
      <div ref={root} />
      {editor && <Toolbar editor={editor} standing={standing} controls={words.id} onPlain={props.onPlain} />}
    </div>
  );
}

function attributesOf(words: FormattedAreaProps["words"], rows: number): Record<string, string> {
  return {
    id: words.id,
    class: "prose editable",
    dir: "auto",
    role: "textbox",
    style: `min-block-size: ${Math.max(rows, 3) * 1.6 + 1.3}em`,
    "aria-multiline": "true",
    "aria-labelledby": words.labelId,
    ...(words.describedBy ? { "aria-describedby": words.describedBy } : {}),
    ...(words.isInvalid ? { "aria-invalid": "true" } : {}),
  };
}
