import Link from "next/link";
import { CredentialLine } from "@/components/practitioners/credential-line";
import type { RecommendationView } from "@/lib/exercises/schema";
import { postPath } from "@/lib/posts/schema";

const hrefOf = ({ post, number }: RecommendationView): string =>
  number === null ? postPath(post) : `${postPath(post)}#comment-${number}`;

/** Answers and articles that prescribe an exercise, with who gave them. */
export function RecommendedIn({ recommendations }: { recommendations: readonly RecommendationView[] }) {
  return (
    <ul>
      {recommendations.map((each) => (
        <li className="border-line border-t py-s3" key={hrefOf(each)}>
          <Link className="font-semibold text-ink no-underline hover:underline" href={hrefOf(each)}>
            {each.post.title}
          </Link>
          <p className="text-ink-soft text-step--1">
            {each.number === null ? "Article" : "Answer"} by {each.author.name}
            {each.credential && (
              <>
                {" · "}
                <CredentialLine credential={each.credential} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
