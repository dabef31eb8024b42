"use client";

import { encode } from "uqr";
import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { WithdrawnLine } from "@/components/plans/origin-line";
import { daysBesideDose, weekdayWords } from "@/components/plans/words";
import { Button, buttonClasses } from "@/components/ui/button";
import type { PlanItemView, PlanView } from "@/lib/plans/schema";
import { doseParts } from "@/lib/prescriptions/dose";

const weeks = [1, 2, 3, 4];

function Qr({ address }: { address: string }) {
  const { data } = encode(address, { ecc: "M", border: 2 });
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      aria-label={`QR code to ${address}`}
      className="size-24"
      role="img"
      viewBox={`0 0 ${data.length} ${data.length}`}
    >
      <rect fill="white" height="100%" width="100%" />
      <path d={modules.join("")} fill="black" />
    </svg>
  );
}

function Ticks({ title, days }: { title: string; days: readonly number[] }) {
  return (
    <table className="mt-s3 text-step--1">
      <caption className="sr-only">Days to tick for {title}</caption>
      <thead>
        <tr>
          <td />
          {weekdayWords.map(({ day, short }) => (
            <th className="px-1.5 font-normal text-ink-soft" key={day} scope="col">
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week}>
            <th className="pe-s3 text-start font-normal text-ink-soft" scope="row">
              Week {week}
            </th>
            {weekdayWords.map(({ day }) => (
              <td className="text-center" key={day}>
                {days.includes(day) ? "☐" : "·"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Exercise({ item }: { item: PlanItemView }) {
  const { title, dose, days, note, exercise } = item;
  const when = daysBesideDose(dose, days);
  return (
    <li className="flex gap-s4 border-line border-t py-s4" data-print="whole">
      <ExerciseThumbnail drawing={exercise?.drawing ?? null} />
      <div className="min-w-0">
        <h3 className="font-sans text-step-0 tracking-normal">{title}</h3>
        <DoseLine parts={doseParts({ ...dose, weeks: null })} />
        {when && <span className="text-step--1"> ({when})</span>}
        {note && <p className="text-step--1">{note}</p>}
        <WithdrawnLine item={item} />
        <ol className="mt-s2 list-decimal ps-s5 text-step--1">
          {exercise?.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {exercise && <p className="mt-s2 text-step--1">Take care: {exercise.caution}</p>}
        <Ticks days={days} title={title} />
      </div>
    </li>
  );
}

/** The plan as it is printed: dose, steps, days to tick, and a code that leads back. */
export function Sheet({ plan: { items } }: { plan: PlanView }) {
  const address = `${window.location.origin}/plan`;
  return (
    <>
      <div className="mb-s4 flex flex-wrap items-center gap-s2" data-print="no">
        <Button look="main" onClick={() => window.print()}>
          Print
        </Button>
        <a className={buttonClasses()} download="plan.pdf" href="/api/v1/plan/sheet">
          Download as PDF
        </a>
      </div>
      <div className="flex items-start justify-between gap-s4">
        <p className="max-w-measure text-ink-soft">Tick a day when it is done. The code leads back to the plan.</p>
        <Qr address={address} />
      </div>
      <ul>
        {items
          .filter(({ isPaused }) => !isPaused)
          .map((item) => (
            <Exercise item={item} key={item.id} />
          ))}
      </ul>
    </>
  );
}
