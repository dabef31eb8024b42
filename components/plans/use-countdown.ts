"use client";

import { useEffect, useState } from "react";

const tickMs = 200;

/** The seconds left of a stretch; `onEnd` runs once when there are none. Paused, it keeps what is left. */
export function useCountdown(seconds: number | null, isRunning: boolean, onEnd: () => void): number | null {
  const [leftMs, setLeftMs] = useState((seconds ?? 0) * 1000);
  useEffect(() => {
    if (!isRunning || seconds === null) return;
    let last = performance.now();
    // Measured, not counted: a page in the background is woken seldom.
    const timer = setInterval(() => {
      const moment = performance.now();
      const passed = moment - last;
      last = moment;
      setLeftMs((left) => Math.max(0, left - passed));
    }, tickMs);
    return () => clearInterval(timer);
  }, [isRunning, seconds]);
  const isOver = seconds !== null && leftMs <= 0;
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver, onEnd]);
  return seconds === null ? null : Math.ceil(leftMs / 1000);
}
