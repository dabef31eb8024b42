"use client";

import { useEffect, useState } from "react";

/**
 * Text that survives a failed post, a reload and a closed window: kept on this device under `place` until `clear`.
 */
export function useKeptText(place: string, initial = "") {
  const key = `draft:${place}`;
  const [text, setText] = useState(initial);
  useEffect(() => {
    const kept = localStorage.getItem(key);
    // Reading the device's storage is possible only after the server's HTML has been taken over.
    if (kept) setText(kept);
  }, [key]);
  const keep = (next: string) => {
    setText(next);
    try {
      if (next.trim() && next !== initial) localStorage.setItem(key, next);
      else localStorage.removeItem(key);
    } catch {
      // Storage is full or forbidden: the text stays in the window.
    }
  };
  const clear = () => {
    localStorage.removeItem(key);
    setText(initial);
  };
  return { text, keep, clear };
}
