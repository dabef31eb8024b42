import type { ReactNode } from "react";
import { dayText, difficultyWords, painText } from "@/components/plans/words";
import type { PlanLogView } from "@/lib/plans/schema";

function factsOf(log: PlanLogView): string {
  const sets = log.sets === 1 ? "1 set" : `${log.sets} sets`;
  const difficulty = log.difficulty && difficultyWords[log.difficulty].toLowerCase();
  return [sets, painText(log), difficulty].filter(Boolean).join(" · ");
}

type LogListProps = { logs: readonly PlanLogView[]; actionsOf?: (log: PlanLogView) => ReactNode };

/** Everything that was logged, by day, with what its member can do to it. */
export function LogList({ logs, actionsOf }: LogListProps) {
  const days = [...new Set(logs.map(({ doneOn }) => doneOn))].toSorted().toReversed();
  return (
    <section aria-labelledby="logs">
      <h2 className="mb-s2 text-step-1" id="logs">
        What was done
      </h2>
      {days.length === 0 && <p className="text-ink-soft">Nothing was logged in this month.</p>}
      {days.map((day) => (
        <div className="border-line border-t py-s3" key={day}>
          <h3 className="font-sans text-step--1 text-ink-soft tracking-normal">{dayText(day)}</h3>
          <ul>
            {logs
              .filter(({ doneOn }) => doneOn === day)
              .map((log) => (
                <li className="py-1" key={log.id}>
                  <b>{log.title}</b> <span className="text-ink-soft text-step--1">{factsOf(log)}</span>
                  {actionsOf?.(log)}
                  {log.words && <span className="block text-step--1 wrap-anywhere">{log.words}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
