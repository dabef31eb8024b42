import type { ReactNode } from "react";

/** One component with its states, under its name. */
export function Specimen({ name, children, wide = false }: { name: string; children: ReactNode; wide?: boolean }) {
  return (
    <section aria-label={name} className="grid gap-s3 border-t border-line py-s5 md:grid-cols-[10rem_minmax(0,1fr)]">
      <h3 className="font-sans text-step--1 leading-normal font-semibold tracking-normal text-ink-soft">{name}</h3>
      <div className={wide ? "min-w-0" : "flex min-w-0 flex-wrap items-center gap-s3"}>{children}</div>
    </section>
  );
}
