import type { ReactNode } from "react";

type EmptyStateProps = { title: ReactNode; children: ReactNode; action?: ReactNode };

/** Says what a place is for while nothing is there, and what to do first. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="rounded-card border border-dashed border-edge/60 px-s5 py-s6">
      <p className="font-serif text-step-1 leading-tight font-semibold tracking-title">{title}</p>
      <div className="mt-s2 max-w-[48ch] text-ink-soft">{children}</div>
      {action && <div className="mt-s5 flex flex-wrap gap-s2">{action}</div>}
    </div>
  );
}
