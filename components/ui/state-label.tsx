import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type StateTone = "waiting" | "helped" | "endorsed" | "urgent" | "neutral";

const colours: Record<StateTone, string> = {
  waiting: "text-waiting",
  helped: "text-helped",
  endorsed: "text-endorsed",
  urgent: "text-urgent",
  neutral: "text-ink-soft",
};

const marks: Partial<Record<StateTone, ReactNode>> = {
  helped: <circle cx="6" cy="6" r="5" />,
  endorsed: <path d="M6 .2 11.8 6 6 11.8.2 6z" />,
};

/** Says in words where something stands; colour and mark repeat it, never replace it. */
export function StateLabel({
  tone,
  children,
  className,
}: {
  tone: StateTone;
  children: ReactNode;
  className?: string;
}) {
  const mark = marks[tone];
  return (
    <span
      className={classNames(
        "inline-flex items-baseline gap-[0.4em]",
        tone !== "neutral" && "font-semibold",
        colours[tone],
        className,
      )}
    >
      {mark && (
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-[0.7em] flex-none fill-current">
          {mark}
        </svg>
      )}
      <span>{children}</span>
    </span>
  );
}
