import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { WithdrawnLine } from "@/components/plans/origin-line";
import { dayNumber, sheetTimesText, shortDayText, weekdayWords } from "@/components/plans/words";
import type { PlanExerciseView, PlanItemView } from "@/lib/plans/schema";
import { ticksOf } from "@/lib/plans/sheet";
import { doseParts } from "@/lib/prescriptions/dose";

function Ticks({ item, today }: { item: PlanItemView; today: string }) {
  return (
    <table className="mt-s3 text-step--1">
      <caption className="sr-only">Days to tick for {item.title}</caption>
      <thead>
        <tr>
          <td />
          {weekdayWords.map(({ day, short }) => (
            <th className="px-1 font-normal text-ink-soft" key={day} scope="col">
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ticksOf(item, today).map((days) => (
          <tr key={days[0]?.day}>
            <th className="pe-s2 text-start font-normal text-ink-soft" scope="row">
              From {shortDayText(days[0]?.day ?? today)}
            </th>
            {days.map(({ day, isDue }) => (
              <td className="text-center tabular-nums" key={day}>
                {isDue ? `☐ ${dayNumber(day)}` : "·"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function How({ exercise }: { exercise: PlanExerciseView | null }) {
  if (!exercise) return <p className="mt-s2 text-step--1">This exercise is not shown on the site any more.</p>;
  return (
    <>
      <ol className="mt-s2 list-decimal ps-s5 text-step--1">
        {exercise.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-s2 text-step--1">Take care: {exercise.caution}</p>
      {exercise.stopRules.length > 0 && (
        <>
          <p className="mt-s2 font-semibold text-step--1">Stop when</p>
          <ul className="list-disc ps-s5 text-step--1">
            {exercise.stopRules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** An exercise on the sheet: dose, steps, what stops it, and the days to tick. */
export function SheetExercise({ item, today }: { item: PlanItemView; today: string }) {
  const { title, dose, note, exercise } = item;
  const when = sheetTimesText(item, today);
  return (
    <li className="border-line border-t py-s4 sm:flex sm:gap-s4" data-print="whole">
      <ExerciseThumbnail drawing={exercise?.drawing ?? null} />
      <div className="min-w-0">
        <h3 className="font-sans text-step-0 tracking-normal">{title}</h3>
        <DoseLine parts={doseParts({ ...dose, weeks: null })} />
        {when && <p className="text-step--1">{when}</p>}
        {note && <p className="text-step--1">{note}</p>}
        <WithdrawnLine item={item} />
        <How exercise={exercise} />
        <Ticks item={item} today={today} />
      </div>
    </li>
  );
}
