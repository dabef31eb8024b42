import { format } from "date-fns";
import type { RedFlagRule } from "@/lib/red-flags/schema";

function Source({ title, url }: RedFlagRule["sources"][number]) {
  return url ? (
    <a href={url} rel="noopener external">
      {title}
    </a>
  ) : (
    title
  );
}

/** Where a rule comes from, when it was last worked on, and who signed it. */
export function RuleSources({ rule: { sources, reviewedOn, signedOffBy } }: { rule: RedFlagRule }) {
  return (
    <p className="mt-s2 max-w-measure text-step--1 text-ink-soft">
      From:{" "}
      {sources.map((source, index) => (
        <span key={source.title}>
          {index > 0 && "; "}
          <Source {...source} />
        </span>
      ))}
      . {signedOffBy ? "Reviewed" : "Written"} on <time dateTime={reviewedOn}>{format(reviewedOn, "d MMMM yyyy")}</time>
      {signedOffBy ? `; signed off by ${signedOffBy}.` : "; not yet reviewed by a clinician."}
    </p>
  );
}
