import { Contents } from "@/components/articles/contents";
import { Faq } from "@/components/articles/faq";
import { Hero } from "@/components/articles/hero";
import { References } from "@/components/articles/references";
import { Takeaways } from "@/components/articles/takeaways";
import { PrescriptionList } from "@/components/prescriptions/prescription-list";
import { Prose } from "@/components/ui/prose";
import type { ArticlePageView } from "@/lib/articles/schema";
import { explainer } from "@/lib/glossary/explain";
import type { Term } from "@/lib/glossary/terms";
import type { PrescriptionView } from "@/lib/prescriptions/schema";

type ArticleTextProps = {
  article: ArticlePageView;
  prescriptions: readonly PrescriptionView[];
  /** Words that are explained where they are first read. */
  terms: readonly Term[];
};

/** Everything its author wrote, from the picture to the references. */
export function ArticleText({ article, prescriptions, terms }: ArticleTextProps) {
  const { hero, takeaways, contents, html, faq, references } = article;
  return (
    <>
      {hero && <Hero picture={hero} />}
      <Takeaways takeaways={takeaways} />
      <Contents headings={contents} />
      <Prose html={explainer(terms)(html)} />
      <div className="max-w-measure">
        <PrescriptionList prescriptions={prescriptions} title="Exercises in this article" />
      </div>
      <Faq entries={faq} />
      <References references={references} />
    </>
  );
}
