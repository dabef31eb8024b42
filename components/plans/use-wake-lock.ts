"use client";

import { useEffect } from "react";

/** Keeps the screen on while something runs, where the device can. */
export function useWakeLock(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      const given = await navigator.wakeLock.request("screen").catch(() => undefined);
      if (isOver) await given?.release();
      else lock = given;
    };
    void ask();
    // A page that was put away has lost its lock.
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, [isRunning]);
}
