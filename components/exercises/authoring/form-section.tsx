import type { ReactNode } from "react";

/** A part of the form under its own title. */
export function FormSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-s4 border-line border-t pt-s5">
      <h2 className="text-step-1" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
