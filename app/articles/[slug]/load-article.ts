import { cacheLife, cacheTag } from "next/cache";
import { keysOfArticlePage } from "@/lib/articles/cached-pages";
import { getArticlePage } from "@/lib/articles/queries";
import { listThread } from "@/lib/comments/queries";
import { exerciseKeys } from "@/lib/exercises/keys";
import { termsOf } from "@/lib/glossary/terms";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { listAskedUnder } from "@/lib/posts/queries";
import { listArticlePrescriptions } from "@/lib/prescriptions/queries";
import { listGlossary } from "@/lib/topics/queries";

/** Everything that the page of an article shows, kept until something of it changes. */
export async function loadArticle(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.address("ARTICLE", slug)));
  const article = slug === placeholder ? null : await orNull(getArticlePage(null, slug));
  if (!article) return null;
  cacheTag(...keysOfArticlePage(article).map(tagOf));
  const [prescriptions, questions, comments, topics] = await Promise.all([
    listArticlePrescriptions(null, article.id),
    listAskedUnder(null, article.id),
    listThread(null, article.id),
    listGlossary(null),
  ]);
  if (prescriptions.length > 0) cacheTag(tagOf(exerciseKeys.versions));
  return { article, prescriptions, questions, comments, terms: termsOf(topics) };
}
