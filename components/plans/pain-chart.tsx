import { dayText } from "@/components/plans/words";
import { Disclosure } from "@/components/ui/disclosure";
import { type PainDay, painByDay } from "@/lib/plans/pain";
import type { PlanLogView } from "@/lib/plans/schema";

const [width, height, start, foot] = [640, 200, 34, 26];
const mostPain = 10;
const x = (day: string): number => start + ((Number(day.slice(8)) - 0.5) / 31) * (width - start);
const y = (pain: number): number => 8 + (1 - pain / mostPain) * (height - foot - 8);

type Point = { readonly day: string; readonly pain: number };
const pointsOf = (days: readonly PainDay[], which: "before" | "after"): Point[] =>
  days.flatMap(({ day, [which]: pain }) => (pain === null ? [] : [{ day, pain }]));

const line = (points: readonly Point[]): string => points.map(({ day, pain }) => `${x(day)},${y(pain)}`).join(" ");

function Drawing({ days }: { days: readonly PainDay[] }) {
  const [before, after] = [pointsOf(days, "before"), pointsOf(days, "after")];
  return (
    <svg aria-hidden="true" className="h-auto w-full max-w-160" viewBox={`0 0 ${width} ${height}`}>
      {[0, 5, 10].map((pain) => (
        <g key={pain}>
          <line className="stroke-line" x1={start} x2={width} y1={y(pain)} y2={y(pain)} />
          <text
            className="fill-ink-soft text-[22px] sm:text-[13px] tabular-nums"
            textAnchor="end"
            x={start - 8}
            y={y(pain) + 4}
          >
            {pain}
          </text>
        </g>
      ))}
      {days.map(({ day, done }) => (
        <rect
          className="fill-helped/30"
          height={Math.min(done, 6) * 3.5}
          key={day}
          rx="1.5"
          width="10"
          x={x(day) - 5}
          y={height - 2 - Math.min(done, 6) * 3.5}
        />
      ))}
      <polyline className="fill-none stroke-ink-soft stroke-2" points={line(before)} strokeDasharray="5 5" />
      <polyline className="fill-none stroke-accent stroke-[3]" points={line(after)} />
      {before.map(({ day, pain }) => (
        <circle className="fill-surface stroke-2 stroke-ink-soft" cx={x(day)} cy={y(pain)} key={day} r="4" />
      ))}
      {after.map(({ day, pain }) => (
        <circle className="fill-accent" cx={x(day)} cy={y(pain)} key={day} r="4.5" />
      ))}
    </svg>
  );
}

const shown = (pain: number | null): string => (pain === null ? "–" : String(pain));

/** Pain before and after on the days with something done, as a drawing and as the same in a table. */
export function PainChart({ logs, month }: { logs: readonly PlanLogView[]; month: string }) {
  const days = painByDay(logs);
  if (days.length === 0) return null;
  return (
    <section aria-labelledby="pain">
      <h2 className="mb-s2 text-step-1" id="pain">
        Pain and days done
      </h2>
      <p className="mb-s3 text-ink-soft text-step--1">
        Dashed with rings: before. Full with dots: after. Bars: how many exercises were done.
      </p>
      <Drawing days={days} />
      <Disclosure className="mt-s3" summary="The same as a table">
        <table className="w-full max-w-120 text-step--1 tabular-nums">
          <caption className="sr-only">Pain and exercises done by day, {month}</caption>
          <thead>
            <tr className="text-start">
              {["Day", "Done", "Pain before", "Pain after"].map((name) => (
                <th className="py-1 text-start" key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, done, before, after }) => (
              <tr className="border-line border-t" key={day}>
                <th className="py-1 text-start font-normal" scope="row">
                  {dayText(day)}
                </th>
                <td>{done}</td>
                <td>{shown(before)}</td>
                <td>{shown(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}
