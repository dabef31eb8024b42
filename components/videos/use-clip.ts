"use client";

import { useReducer } from "react";
import { ApiError } from "@/lib/platform/http/client";
import { sendVideo } from "@/lib/videos/client";
import type { VideoPurpose } from "@/lib/videos/schema";

/** A clip on its way, or why it is not. */
type Clip =
  | { is: "none" }
  | { is: "sending"; share: number; stop: AbortController }
  | { is: "failed"; reason: string; file: File };

/** Sends one clip at a time and hands over its id once it has come; a broken connection is taken up. */
export function useClip(purpose: VideoPurpose, onSent: (id: string) => unknown) {
  const [clip, set] = useReducer((_before: Clip, after: Clip) => after, { is: "none" });
  const send = async (file: File) => {
    const stop = new AbortController();
    set({ is: "sending", share: 0, stop });
    try {
      const onProgress = (share: number) => set({ is: "sending", share, stop });
      await onSent(await sendVideo(file, { purpose, signal: stop.signal, onProgress }));
      set({ is: "none" });
    } catch (error) {
      if (stop.signal.aborted) return set({ is: "none" });
      set({ is: "failed", file, reason: error instanceof ApiError ? error.reason : "internal" });
    }
  };
  const cancel = () => {
    if (clip.is === "sending") clip.stop.abort();
    set({ is: "none" });
  };
  return { clip, send, cancel };
}
