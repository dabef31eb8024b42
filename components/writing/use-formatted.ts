"use client";

import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
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

/** Fetches the editor when somebody goes into the plain field, and lets it take over without a key getting lost. */
export function useFormatted(area: RefObject<HTMLTextAreaElement | null>) {
  const [Editor, setEditor] = useState<typeof FormattedArea | null>(null);
  const [isShown, setShown] = useState(false);
  const isDeclined = useSyncExternalStore(watchChoice, prefersPlain, () => false);
  const handle = useRef<EditorHandle | null>(null);
  const afterComposition = useAfterComposition(area);

  const load = () => void fetchEditor().then((found) => found && setEditor(() => found));
  const swap = () => {
    const field = area.current;
    if (!field || !handle.current) return;
    const hadFocus = document.activeElement === field;
    const { value, selectionStart, selectionEnd } = field;
    // All in one go: no key can be pressed between the two.
    handle.current.show(value);
    flushSync(() => setShown(true));
    if (hadFocus) handle.current.focusAt(selectionStart, selectionEnd);
  };
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
    area.current?.focus();
  };
  return { Editor, isShown, isDeclined, begin, take, prefer, leave, focus: () => handle.current?.focus() };
}
