"use client";

import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import type { WritingEditor } from "@/components/writing/editor/create-editor";
import { ExerciseDialog } from "@/components/writing/editor/exercise-dialog";
import { insertWords } from "@/components/writing/editor/insert";
import { LinkDialog } from "@/components/writing/editor/link-dialog";
import { ToolButton } from "@/components/writing/editor/tool-button";
import { type Asking, type Tool, toolRow } from "@/components/writing/editor/tool-row";
import { type Standing, tools } from "@/components/writing/editor/tools";
import { WordDialog } from "@/components/writing/editor/word-dialog";

type ToolbarProps = {
  editor: WritingEditor;
  standing: Standing;
  controls: string;
  asking: Asking | null;
  onAsk: (asking: Asking | null) => void;
  onPlain: () => void;
  onImages: ((files: readonly File[]) => boolean) | undefined;
};

/** What can be done with the text; one stop for Tab, the arrow keys go from tool to tool. */
export function Toolbar({ editor, standing, controls, asking, onAsk, onPlain, onImages }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [current, setCurrent] = useState(0);
  const row = toolRow.filter(({ name }) => onImages || name !== "image");

  const use = (name: Tool["name"]) => {
    if (name === "image") return picker.current?.click();
    if (name === "link" || name === "exercise" || name === "word") return onAsk(name);
    if (name === "mention") beginMention(editor);
    else tools[name](editor.ctx);
    editor.view.focus();
  };
  const buttons = () => [...(bar.current?.querySelectorAll("button") ?? [])];
  const go = (event: KeyboardEvent) => {
    if (event.key === "Escape") editor.view.focus();
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const next = step(isRightToLeft ? mirrored(event.key) : event.key, current, row.length + 1);
    if (next === null) return;
    event.preventDefault();
    buttons()[next]?.focus();
  };
  const follow = ({ target }: FocusEvent) => {
    if (target instanceof HTMLButtonElement) setCurrent(buttons().indexOf(target));
  };
  const close = () => onAsk(null);
  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label="Formatting"
        aria-controls={controls}
        onKeyDown={go}
        onFocus={follow}
        className="sticky bottom-0 z-1 flex overflow-x-auto rounded-b-card border-t border-line bg-surface p-1 [scrollbar-width:none] sm:flex-wrap"
      >
        {row.map((tool, index) => (
          <ToolButton
            key={tool.name}
            tool={tool}
            standing={standing}
            isCurrent={index === current}
            onUse={() => use(tool.name)}
          />
        ))}
        <button
          type="button"
          tabIndex={current === row.length ? 0 : -1}
          onClick={onPlain}
          className="ms-auto min-h-touch flex-none rounded-small px-s3 text-ink-soft text-step--1 hover:bg-sunken hover:text-ink focus-visible:-outline-offset-2 pointer-fine:min-h-9"
        >
          Plain text
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept="image/*"
        hidden
        onChange={({ target }) => {
          onImages?.([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      {asking === "link" && <LinkDialog editor={editor} onClose={close} />}
      {asking === "exercise" && <ExerciseDialog editor={editor} onClose={close} />}
      {asking === "word" && <WordDialog editor={editor} onClose={close} />}
    </>
  );
}

/** Types the sign that makes the editor offer members. */
function beginMention({ view }: WritingEditor): void {
  const { $from, from, to } = view.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, " ", " ");
  insertWords(view, { from, to }, before === "" || before.endsWith(" ") ? "@" : " @");
}

const mirrored = (key: string): string => ({ ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" })[key] ?? key;

/** Where an arrow key leads in a row of `count`; null for other keys. */
function step(key: string, current: number, count: number): number | null {
  if (key === "ArrowRight") return (current + 1) % count;
  if (key === "ArrowLeft") return (current + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
