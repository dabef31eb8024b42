import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type ChipProps = { children: ReactNode; href?: string; count?: number; current?: boolean; className?: string };

const shape =
  "relative inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-pill px-3 py-1 text-step--1 leading-tight no-underline";

/** A short name for something, often the way to it. */
export function Chip({ children, href, count, current = false, className }: ChipProps) {
  const look = current ? "bg-accent text-accent-ink" : "bg-accent-wash text-accent";
  const inside = (
    <>
      <span className="min-w-0 wrap-anywhere">{children}</span>
      {count !== undefined && <span className="tabular-nums">{count}</span>}
    </>
  );
  if (href === undefined) return <span className={classNames(shape, look, className)}>{inside}</span>;
  return (
    <Link
      href={href}
      aria-current={current ? "true" : undefined}
      className={classNames(
        shape,
        look,
        "transition-colors after:absolute after:-inset-1.5 after:content-[''] hover:underline",
        className,
      )}
    >
      {inside}
    </Link>
  );
}

/** Chips in a row, far enough apart for a fingertip each. */
export function Chips({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-x-s2 gap-y-s3">{children}</div>;
}
