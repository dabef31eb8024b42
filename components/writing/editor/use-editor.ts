"use client";

import type { EditorView } from "@milkdown/kit/prose/view";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { createEditor, type WritingEditor } from "@/components/writing/editor/create-editor";
import { nowhere, type Standing } from "@/components/writing/editor/tools";
import { type Trigger, triggerAt } from "@/components/writing/editor/trigger";
import type { EditorHandle } from "@/components/writing/use-formatted";

type EditorCalls = {
  onChange: (markdown: string) => void;
  onReady: (editor: EditorHandle) => void;
  onKeyDown: (event: KeyboardEvent) => boolean;
  onFiles: (files: File[]) => boolean;
};

/** What somebody has begun to type, and how far down in the editor. */
export type Begun = Trigger & { top: number };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is at the caret, as the editor reports it. */
function useCaret() {
  const [standing, setStanding] = useState<Standing>(nowhere);
  const [begun, setBegun] = useState<Begun | null>(null);
  const look = (next: Standing, view: EditorView) => {
    setStanding((now) => (isSame(now, next) ? now : next));
    const trigger = view.hasFocus() ? triggerAt(view.state) : null;
    const found = trigger && { ...trigger, top: lineUnder(view.dom, view.coordsAtPos(trigger.from).bottom) };
    setBegun((now) => (isSame(now, found) ? now : found));
  };
  return { standing, begun, look, close: () => setBegun(null) };
}

/**
 * Shows a text that came from elsewhere: a draft from another device, or nothing after it was posted.
 *
 * What the editor itself has told comes back as `value` too, late and perhaps behind what was typed since: `told` holds it.
 */
function useOutsideText(editor: WritingEditor | null, value: string, told: RefObject<string[]>) {
  useEffect(() => {
    if (!editor) return;
    const echo = told.current.lastIndexOf(value);
    if (echo < 0) editor.show(value);
    told.current = echo < 0 ? [value] : told.current.slice(echo);
  }, [editor, value, told]);
}

/** Tells the form what is written, and remembers what it was told. */
function useTelling(value: string, onChange: (markdown: string) => void) {
  const told = useRef([value]);
  const tell = (markdown: string) => {
    told.current.push(markdown);
    onChange(markdown);
  };
  const show = (made: WritingEditor, markdown: string) => {
    made.show(markdown);
    told.current.push(markdown);
    // What was typed before the page's script had come is news to the form.
    if (markdown !== value) onChange(markdown);
  };
  return { told, tell, show };
}

/** An editor in `root`, and what is at its caret. */
export function useEditor(root: RefObject<HTMLElement | null>, value: string, calls: EditorCalls) {
  const [editor, setEditor] = useState<WritingEditor | null>(null);
  const { look, ...caret } = useCaret();
  const { told, ...telling } = useTelling(value, calls.onChange);
  const onText = useEffectEvent(telling.tell);
  const show = useEffectEvent(telling.show);
  const onStanding = useEffectEvent(look);
  const onKeyDown = useEffectEvent(calls.onKeyDown);
  const onFiles = useEffectEvent(calls.onFiles);
  const onReady = useEffectEvent((made: WritingEditor) => {
    setEditor(made);
    calls.onReady({ show: (markdown) => show(made, markdown), focus: () => made.view.focus(), focusAt: made.focusAt });
  });

  useEffect(() => {
    if (!root.current) return;
    const creating = createEditor(root.current, {
      onText: (markdown) => onText(markdown),
      onKeyDown: (event) => onKeyDown(event),
      onFiles: (files) => onFiles(files),
      onStanding: (next, view) => onStanding(next, view),
    });
    let isGone = false;
    void creating.then((made) => !isGone && onReady(made));
    return () => {
      isGone = true;
      void creating.then((made) => made.destroy());
    };
  }, [root]);

  useOutsideText(editor, value, told);
  return { editor, ...caret };
}

const lineUnder = (element: HTMLElement, bottom: number): number =>
  Math.round(bottom - element.getBoundingClientRect().top) + 4;
