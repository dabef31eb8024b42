import type { ReactNode } from "react";
import { SectionHeading } from "@/components/ui/section-heading";

type PageSectionProps = {
  /** Also its anchor in the page's address. */
  id: string;
  title: string;
  note?: ReactNode;
  /** One thing to do beside the title, such as seeing all. */
  action?: ReactNode;
  children: ReactNode;
};

/** A part of a page under its own title. */
export function PageSection({ id, title, note, action, children }: PageSectionProps) {
  return (
    <section aria-labelledby={id} className="my-s6">
      <SectionHeading action={action} id={id} note={note}>
        {title}
      </SectionHeading>
      {children}
    </section>
  );
}
