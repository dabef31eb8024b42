"use client";

import { useCallback, useState } from "react";
import { useDeviceChoices } from "@/components/plans/device-choices";
import { PhaseDial } from "@/components/plans/phase-dial";
import { openSound, signal } from "@/components/plans/signals";
import { useWakeLock } from "@/components/plans/use-wake-lock";
import { phaseText } from "@/components/plans/words";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/fieldset";
import type { Phase } from "@/lib/plans/phases";

type SetTimerProps = {
  phases: readonly Phase[];
  index: number;
  sets: number;
  onGo: (index: number) => void;
  onDone: () => void;
};

/** Counts sets and times holds, rests and turns to the other side. */
export function SetTimer({ phases, index, sets, onGo, onDone }: SetTimerProps) {
  const { choices, choose } = useDeviceChoices();
  const [isRunning, setRunning] = useState(false);
  const phase = phases[index];
  useWakeLock(isRunning);

  const next = useCallback(() => {
    signal(choices, phases[index + 1]?.kind === "switch");
    onGo(index + 1);
  }, [choices, phases, index, onGo]);
  const press = () => {
    if (choices.hasSound) openSound();
    setRunning(!isRunning);
  };
  if (!phase) return null;
  const isCounted = phase.seconds === null;
  return (
    <div className="flex flex-col gap-s4">
      <p className="font-semibold tabular-nums">
        Set {phase.set} of {sets}
      </p>
      <PhaseDial isRunning={isRunning} key={index} onEnd={next} phase={phase} />
      <p aria-live="assertive" className="sr-only">
        {isRunning &&
          `${phaseText(phase)}${phase.seconds ? `, ${phase.seconds} seconds` : ""}. Set ${phase.set} of ${sets}.`}
      </p>
      <div className="flex flex-wrap gap-s2">
        <Button look={isCounted && isRunning ? "plain" : "main"} onClick={press} size="lg">
          {isRunning ? "Pause" : index === 0 ? "Begin" : "Go on"}
        </Button>
        {isCounted && isRunning ? (
          <Button look="main" onClick={next} size="lg">
            {phase.side === "LEFT" || phase.side === "RIGHT" ? "This side is done" : "Set done"}
          </Button>
        ) : (
          <Button look="quiet" onClick={next} size="lg">
            Skip
          </Button>
        )}
        <Button aria-disabled={index === 0} look="quiet" onClick={() => index > 0 && onGo(index - 1)} size="lg">
          One back
        </Button>
      </div>
      <div className="flex flex-wrap gap-s2">
        <Choice
          checked={choices.hasSound}
          label="Sound"
          onChange={({ target }) => {
            if (target.checked) openSound();
            choose({ hasSound: target.checked });
          }}
          type="checkbox"
        />
        <Choice
          checked={choices.hasVibration}
          label="Vibration"
          onChange={({ target }) => choose({ hasVibration: target.checked })}
          type="checkbox"
        />
      </div>
      <div>
        <Button onClick={onDone}>Finish and log</Button>
      </div>
    </div>
  );
}
