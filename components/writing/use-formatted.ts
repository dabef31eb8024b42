"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { FormattedArea } from "@/components/writing/editor/formatted-area";
import { keepChoice, prefersPlain, watchChoice } from "@/components/writing/plain-choice";

/** What the plain field needs to know of the editor that takes its place. */
export type EditorHandle = {
  show: (markdown: string) => void;
  focus: () => void;
  focusAt: (from: number, to: number) => void;
};

/** Calls back at once, or when the word that is being put together (Korean, Japanese, dictation) is complete. */
function useAfterComposition(area: RefObject<HTMLTextAreaElement | null>) {
  const isComposing = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    const field = area.current;
    const follow = ({ type }: Event) => {
      isComposing.current = type === "compositionstart";
      if (isComposing.current || !waiting.current) return;
      // The field gets its text right after this event.
      setTimeout(waiting.current);
      waiting.current = null;
    };
    const events = ["compositionstart", "compositionend"];
    for (const type of events) field?.addEventListener(type, follow);
    return () => {
      for (const type of events) field?.removeEventListener(type, follow);
    };
  });
  return (then: () => void) => {
    if (isComposing.current) waiting.current = then;
    else then();
  };
}

/** The editor; nothing when the network is gone or a new version has replaced this one, and the plain field stays. */
const fetchEditor = () =>
  import("@/components/writing/editor/formatted-area").then(
    (module) => module.FormattedArea,
    () => null,
  );

type Swapping = {
  area: RefObject<HTMLTextAreaElement | null>;
  handle: RefObject<EditorHandle | null>;
  isShown: boolean;
  setShown: (isShown: boolean) => void;
};

/** Takes the text, the caret and the focus over from the field in the commit that takes the field away. */
function useSwap({ area, handle, isShown, setShown }: Swapping) {
  const leaving = useRef<{ field: HTMLTextAreaElement; hadFocus: boolean } | null>(null);
  // No key can be pressed between the two.
  useLayoutEffect(() => {
    if (!isShown || !handle.current || !leaving.current) return;
    const { field, hadFocus } = leaving.current;
    leaving.current = null;
    handle.current.show(field.value);
    if (hadFocus) handle.current.focusAt(field.selectionStart, field.selectionEnd);
  }, [isShown, handle]);
  return () => {
    const field = area.current;
    if (!field || !handle.current) return;
    leaving.current = { field, hadFocus: document.activeElement === field };
    flushSync(() => setShown(true));
  };
}

/** Fetches the editor when somebody goes into the plain field, and lets it take over without a key getting lost. */
export function useFormatted(area: RefObject<HTMLTextAreaElement | null>) {
  const [Editor, setEditor] = useState<typeof FormattedArea | null>(null);
  const [isShown, setShown] = useState(false);
  const isDeclined = useSyncExternalStore(watchChoice, prefersPlain, () => false);
  const handle = useRef<EditorHandle | null>(null);
  const swap = useSwap({ area, handle, isShown, setShown });
  const afterComposition = useAfterComposition(area);

  const load = () => void fetchEditor().then((found) => found && setEditor(() => found));
  const begin = () => void (!Editor && !prefersPlain() && load());
  const take = (editor: EditorHandle) => {
    handle.current = editor;
    afterComposition(swap);
  };
  const prefer = () => {
    keepChoice("formatted");
    area.current?.focus();
    load();
  };
  const leave = () => {
    keepChoice("plain");
    handle.current = null;
    flushSync(() => {
      setShown(false);
      setEditor(null);
    });
    const field = area.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  };
  return { Editor, isShown, isDeclined, begin, take, prefer, leave, focus: () => handle.current?.focus() };
}
