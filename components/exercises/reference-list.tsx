import type { Reference } from "@/lib/exercises/schema";

function hrefOf({ doi, pmid }: Reference): string | null {
  if (doi) return `https://doi.org/${doi}`;
  return pmid && `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}

/** Where statements come from, each with the way to the paper where it has one. */
export function ReferenceList({ references }: { references: readonly Reference[] }) {
  return (
    <ol className="flex list-decimal flex-col gap-s2 ps-s5 text-step--1 marker:text-ink-soft">
      {references.map((each) => {
        const href = hrefOf(each);
        return (
          <li key={each.title}>
            {each.authors}. <cite>{href ? <a href={href}>{each.title}</a> : each.title}</cite>. {each.source}
            {each.year === null ? "" : `, ${each.year}`}.
          </li>
        );
      })}
    </ol>
  );
}
