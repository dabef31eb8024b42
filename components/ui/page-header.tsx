import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** Where the page stands: usually a breadcrumb. */
  above?: ReactNode;
  /** One sentence on what is to be found here. */
  lead?: ReactNode;
  /** Short facts in a row: state first, then who and when. */
  facts?: ReactNode;
  actions?: ReactNode;
};

/** The head of a page: its only first-level title, and what must be known before reading on. */
export function PageHeader({ title, above, lead, facts, actions }: PageHeaderProps) {
  return (
    <header className="mb-s5 flex flex-col gap-s3">
      {above}
      <div className="flex flex-wrap items-end justify-between gap-x-s5 gap-y-s3">
        <h1 className="max-w-[26ch] min-w-0">{title}</h1>
        {actions && <div className="flex flex-wrap gap-s2">{actions}</div>}
      </div>
      {lead && <p className="max-w-[54ch] text-step-1 text-ink-soft">{lead}</p>}
      {facts && <div className="flex flex-wrap gap-x-3 gap-y-1 text-step--1 text-ink-soft">{facts}</div>}
    </header>
  );
}
