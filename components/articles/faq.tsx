import { PageSection } from "@/components/site/page-section";
import { Disclosure } from "@/components/ui/disclosure";
import { Prose } from "@/components/ui/prose";
import type { FaqView } from "@/lib/articles/schema";

/** What readers ask again and again, each answer behind its question. */
export function Faq({ entries }: { entries: readonly FaqView[] }) {
  if (entries.length === 0) return null;
  return (
    <PageSection id="faq" title="Often asked">
      {entries.map(({ question, html }) => (
        <Disclosure key={question} summary={question}>
          <Prose html={html} />
        </Disclosure>
      ))}
    </PageSection>
  );
}
