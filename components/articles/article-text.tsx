import { Contents } from "@/components/articles/contents";
import { Faq } from "@/components/articles/faq";
import { Hero } from "@/components/articles/hero";
import { References } from "@/components/articles/references";
import { Takeaways } from "@/components/articles/takeaways";
import { PrescriptionList } from "@/components/prescriptions/prescription-list";
import { Prose } from "@/components/ui/prose";
import type { ArticlePageView } from "@/lib/articles/schema";
import type { PrescriptionView } from "@/lib/prescriptions/schema";

type ArticleTextProps = { article: ArticlePageView; prescriptions: readonly PrescriptionView[] };

/** Everything its author wrote, from the picture to the references. */
export function ArticleText({ article, prescriptions }: ArticleTextProps) {
  const { hero, takeaways, contents, html, faq, references } = article;
  return (
    <>
      {hero && <Hero picture={hero} />}
      <Takeaways takeaways={takeaways} />
      <Contents headings={contents} />
      <Prose html={html} />
      <div className="max-w-measure">
        <PrescriptionList prescriptions={prescriptions} title="Exercises in this article" />
      </div>
      <Faq entries={faq} />
      <References references={references} />
    </>
  );
}
