import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type SectionHeadingProps = {
  children: ReactNode;
  id?: string;
  level?: 2 | 3;
  /** A line under the heading. */
  note?: ReactNode;
  action?: ReactNode;
  className?: string;
};

/** The title of a part of the page, with a line under it and one thing to do beside it. */
export function SectionHeading({ children, id, level = 2, note, action, className }: SectionHeadingProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={classNames("mb-s4 flex flex-wrap items-end justify-between gap-x-s4 gap-y-s2", className)}>
      <div className="min-w-0">
        <Heading id={id}>{children}</Heading>
        {note && <p className="mt-s1 text-step--1 text-ink-soft">{note}</p>}
      </div>
      {action}
    </div>
  );
}
