import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type DisclosureProps = { summary: ReactNode; open?: boolean; name?: string; className?: string; children: ReactNode };

/** More, for whoever wants it; works without a script. Those with the same `name` open one at a time. */
export function Disclosure({ summary, open, name, className, children }: DisclosureProps) {
  return (
    <details open={open} name={name} className={classNames("group border-y border-line [&+&]:border-t-0", className)}>
      <summary className="flex min-h-touch items-center justify-between gap-s4 py-2.5 font-semibold hover:text-accent">
        <span className="min-w-0">{summary}</span>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 8"
          className="w-3 flex-none fill-none stroke-ink-soft stroke-[1.6] transition-transform group-open:-scale-y-100"
        >
          <path d="m1 1.5 5 5 5-5" />
        </svg>
      </summary>
      <div className="max-w-measure pb-s4">{children}</div>
    </details>
  );
}
