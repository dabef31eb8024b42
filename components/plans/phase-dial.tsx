"use client";

import { useCountdown } from "@/components/plans/use-countdown";
import { phaseText } from "@/components/plans/words";
import type { Phase } from "@/lib/plans/phases";

const radius = 54;
const around = 2 * Math.PI * radius;

type PhaseDialProps = { phase: Phase; isRunning: boolean; onEnd: () => void };

/** One stretch, large enough to be read from the floor; the ring moves by the second, or not at all where that disturbs. */
export function PhaseDial({ phase, isRunning, onEnd }: PhaseDialProps) {
  const left = useCountdown(phase.seconds, isRunning, onEnd);
  const share = left === null || !phase.seconds ? 1 : left / phase.seconds;
  return (
    <div className="relative grid aspect-square w-full max-w-72 place-items-center self-center">
      <svg aria-hidden="true" className="absolute inset-0 size-full -rotate-90 fill-none" viewBox="0 0 120 120">
        <circle className="stroke-line" cx="60" cy="60" r={radius} strokeWidth="7" />
        <circle
          className="stroke-accent motion-safe:transition-[stroke-dashoffset]"
          cx="60"
          cy="60"
          r={radius}
          strokeDasharray={around}
          strokeDashoffset={around * (1 - share)}
          strokeLinecap="round"
          strokeWidth="7"
        />
      </svg>
      <div className="px-s6 text-center">
        <p aria-hidden={left !== null} className="font-serif text-step-4 tabular-nums">
          {left ?? phase.count}
        </p>
        <p className="font-semibold leading-snug">{phaseText(phase)}</p>
        {phase.kind === "hold" && <p className="text-ink-soft text-step--1">hold {phase.count}</p>}
      </div>
    </div>
  );
}
