import Link from "next/link";
import { PageSection } from "@/components/site/page-section";
import { ButtonLink } from "@/components/ui/button";
import { type PostLink, postPath } from "@/lib/posts/schema";

type AskedUnderProps = { slug: string; questions: readonly PostLink[] };

/** Questions that readers asked under an article, and the way to ask one. */
export function AskedUnder({ slug, questions }: AskedUnderProps) {
  return (
    <PageSection
      action={
        <ButtonLink href={`/ask?under=${slug}&kind=ARTICLE`} look="main" prefetch={false}>
          Ask about this
        </ButtonLink>
      }
      id="questions"
      title="Questions about this"
    >
      {questions.length > 0 ? (
        <ul>
          {questions.map((question) => (
            <li className="border-line border-t py-s3" key={question.slug}>
              <Link className="font-semibold text-ink no-underline hover:underline" href={postPath(question)}>
                {question.title}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">Nobody has asked yet. A question gets its own page and its own answers.</p>
      )}
    </PageSection>
  );
}
