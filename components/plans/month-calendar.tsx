import { dayText, weekdayWords } from "@/components/plans/words";
import { classNames } from "@/components/ui/class-names";
import { weeksOf } from "@/lib/plans/calendar";
import type { PlanLogView } from "@/lib/plans/schema";

type DayProps = { day: string; count: number; isToday: boolean; onPress?: (() => void) | undefined };

function Day({ day, count, isToday, onPress }: DayProps) {
  const words = count === 0 ? "nothing logged" : `${count} done`;
  const Face = onPress ? "button" : "span";
  return (
    <Face
      {...(onPress ? { onClick: onPress, type: "button" as const } : {})}
      className={classNames(
        "mx-auto flex aspect-square w-full max-w-14 flex-col items-center justify-center rounded-card border text-step--1 tabular-nums",
        count > 0 ? "border-helped bg-helped-wash font-semibold text-helped" : "border-line text-ink-soft",
        onPress && "hover:border-accent",
        isToday && "outline-2 outline-accent outline-offset-1",
      )}
    >
      <span className="sr-only">
        {dayText(day)}
        {isToday ? ", today" : ""}: {words}
        {onPress ? ". Log something" : ""}
      </span>
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      {count > 0 && (
        <span aria-hidden="true" className="text-[0.7rem] leading-none">
          ✓ {count}
        </span>
      )}
    </Face>
  );
}

type MonthCalendarProps = {
  month: string;
  logs: readonly PlanLogView[];
  today: string;
  /** A day that has come was pressed. */
  onDay?: (day: string) => void;
};

/** A month with what was done on each day. */
export function MonthCalendar({ month, logs, today, onDay }: MonthCalendarProps) {
  const countOn = (day: string) => logs.filter(({ doneOn }) => doneOn === day).length;
  const daysDone = new Set(logs.map(({ doneOn }) => doneOn)).size;
  return (
    <>
      <p className="mb-s3 text-ink-soft">{daysDone === 1 ? "1 day" : `${daysDone} days`} with something done.</p>
      <table className="w-full max-w-120 table-fixed border-separate border-spacing-1">
        <caption className="sr-only">Days on which something was done</caption>
        <thead>
          <tr>
            {weekdayWords.map(({ day, short, name }) => (
              <th className="font-normal text-ink-soft text-step--1" key={day} scope="col">
                <abbr className="no-underline" title={name}>
                  {short}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.join()}>
              {week.map((day, index) => (
                <td key={day ?? `empty-${weekdayWords[index]?.day}`}>
                  {day && (
                    <Day
                      count={countOn(day)}
                      day={day}
                      isToday={day === today}
                      onPress={onDay && day <= today ? () => onDay(day) : undefined}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
