import { PageSection } from "@/components/site/page-section";
import type { Reference } from "@/lib/exercises/schema";

function hrefOf({ doi, pmid }: Reference): string | null {
  if (doi) return `https://doi.org/${doi}`;
  return pmid && `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}

function Source({ reference }: { reference: Reference }) {
  const { title, authors, year, source } = reference;
  const href = hrefOf(reference);
  const place = [source, year].filter(Boolean).join(", ");
  return (
    <>
      {authors && `${authors.replace(/\.$/, "")}. `}
      <cite className="not-italic">{href ? <a href={href}>{title}</a> : title}</cite>
      {place && `. ${place}`}.
    </>
  );
}

/** What an article rests on, each with the way to the paper where it has one. */
export function References({ references }: { references: readonly Reference[] }) {
  if (references.length === 0) return null;
  return (
    <PageSection id="references" title="References">
      <ol className="flex max-w-measure list-decimal flex-col gap-s2 ps-s5 text-step--1 marker:text-ink-soft">
        {references.map((reference) => (
          <li className="wrap-anywhere" key={`${reference.title} ${reference.year} ${reference.doi}`}>
            <Source reference={reference} />
          </li>
        ))}
      </ol>
    </PageSection>
  );
}
