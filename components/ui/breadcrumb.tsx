import Link from "next/link";

type Crumb = { label: string; href?: string | undefined };

/** Where this page stands; the last step is the page itself when it has no address. */
export function Breadcrumb({ steps, label = "Where you are" }: { steps: readonly Crumb[]; label?: string }) {
  return (
    <nav aria-label={label}>
      <ol className="flex flex-wrap gap-x-s2 gap-y-s1 text-step--1 text-ink-soft">
        {steps.map((step, index) => (
          <li key={`${step.href} ${step.label}`} className="flex min-w-0 gap-s2">
            {index > 0 && <span aria-hidden="true">·</span>}
            {step.href ? (
              <Link
                href={step.href}
                className="relative wrap-anywhere after:absolute after:-inset-y-2.5 after:inset-x-0"
              >
                {step.label}
              </Link>
            ) : (
              <span aria-current="page" className="wrap-anywhere">
                {step.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
