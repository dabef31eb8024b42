"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Takes pictures that are pasted anywhere in the form around `field`. */
export function usePaste(field: RefObject<HTMLElement>, add: (files: readonly File[]) => void) {
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const around = field.current?.closest("form") ?? field.current;
    const paste = (event: ClipboardEvent) => {
      const pictures = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
      if (pictures.length === 0) return;
      event.preventDefault();
      latest.current(pictures);
    };
    around?.addEventListener("paste", paste);
    return () => around?.removeEventListener("paste", paste);
  }, [field]);
}
