"use client";

import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import type { WritingEditor } from "@/components/writing/editor/create-editor";
import { icons } from "@/components/writing/editor/icons";
import { LinkDialog } from "@/components/writing/editor/link-dialog";
import { type Standing, type ToolName, tools } from "@/components/writing/editor/tools";

type Tool = {
  name: ToolName | "link";
  label: string;
  keys?: string;
  isOn?: (standing: Standing) => boolean;
  isOff?: (standing: Standing) => boolean;
};

const shown: readonly Tool[] = [
  { name: "bold", label: "Bold", keys: "Control+B", isOn: ({ bold }) => bold },
  { name: "italic", label: "Italic", keys: "Control+I", isOn: ({ italic }) => italic },
  { name: "heading", label: "Heading", keys: "Control+Alt+2", isOn: ({ heading }) => heading > 0 && heading < 3 },
  { name: "smallHeading", label: "Small heading", keys: "Control+Alt+3", isOn: ({ heading }) => heading > 2 },
  { name: "bullets", label: "List", keys: "Control+Alt+8", isOn: ({ bullets }) => bullets },
  { name: "numbers", label: "Numbered list", keys: "Control+Alt+7", isOn: ({ numbers }) => numbers },
  { name: "quote", label: "Quote", keys: "Control+Shift+B", isOn: ({ quote }) => quote },
  { name: "link", label: "Link", keys: "Control+K", isOn: ({ link }) => link },
  { name: "code", label: "Code", keys: "Control+E", isOn: ({ code }) => code },
  { name: "undo", label: "Undo", keys: "Control+Z", isOff: ({ canUndo }) => !canUndo },
  { name: "redo", label: "Redo", keys: "Control+Y", isOff: ({ canRedo }) => !canRedo },
];

type ToolbarProps = { editor: WritingEditor; standing: Standing; controls: string; onPlain: () => void };

/** What can be done with the text; one stop for Tab, the arrow keys go from tool to tool. */
export function Toolbar({ editor, standing, controls, onPlain }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [isLinking, setLinking] = useState(false);

  const use = (name: Tool["name"]) => {
    if (name === "link") return setLinking(true);
    tools[name](editor.ctx);
    editor.view.focus();
  };
  const go = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const next = step(isRightToLeft ? mirrored(event.key) : event.key, current, buttons.length);
    if (event.key === "Escape") editor.view.focus();
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  const follow = ({ target }: FocusEvent) => {
    const index = [...(bar.current?.querySelectorAll("button") ?? [])].findIndex((button) => button === target);
    if (index >= 0) setCurrent(index);
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Formatting"
      aria-controls={controls}
      onKeyDown={go}
      onFocus={follow}
      className="sticky bottom-0 z-1 flex overflow-x-auto rounded-b-card border-t border-line bg-surface p-1 [scrollbar-width:none] sm:flex-wrap"
    >
      {shown.map(({ name, label, keys, isOn, isOff }, index) => (
        <button
          key={name}
          type="button"
          tabIndex={index === current ? 0 : -1}
          aria-label={label}
          title={keys ? `${label} (${keys.replace("Control", "Ctrl")})` : label}
          aria-keyshortcuts={keys}
          aria-pressed={isOn?.(standing)}
          aria-disabled={isOff?.(standing) || undefined}
          // The caret stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => use(name)}
          className="grid size-touch flex-none place-items-center rounded-small text-ink-soft hover:bg-sunken hover:text-ink aria-disabled:opacity-40 aria-pressed:bg-accent-wash aria-pressed:text-accent pointer-fine:size-9"
        >
          {icons[name]}
        </button>
      ))}
      <button
        type="button"
        tabIndex={current === shown.length ? 0 : -1}
        onClick={onPlain}
        className="ms-auto min-h-touch flex-none rounded-small px-s3 text-ink-soft text-step--1 hover:bg-sunken hover:text-ink pointer-fine:min-h-9"
      >
        Plain text
      </button>
      {isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}

const mirrored = (key: string): string => ({ ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" })[key] ?? key;

/** Where an arrow key leads in a row of `count`; null for other keys. */
function step(key: string, current: number, count: number): number | null {
  if (key === "ArrowRight") return (current + 1) % count;
  if (key === "ArrowLeft") return (current + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
