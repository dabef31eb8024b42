import Link from "next/link";
import { PageSection } from "@/components/site/page-section";
import { type PostLink, postPath } from "@/lib/posts/schema";

/** Questions that readers asked under an article; each has its own page and its own answers. */
export function AskedUnder({ questions }: { questions: readonly PostLink[] }) {
  if (questions.length === 0) return null;
  return (
    <PageSection id="questions" title="Questions about this">
      <ul>
        {questions.map((question) => (
          <li className="border-line border-t py-s3" key={question.slug}>
            <Link className="font-semibold text-ink no-underline hover:underline" href={postPath(question)}>
              {question.title}
            </Link>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
