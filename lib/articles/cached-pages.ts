import { memberKeys } from "@/lib/members/keys";
import { postKeys } from "@/lib/posts/keys";
import { practitionerKeys } from "@/lib/practitioners/keys";
import { topicKeys } from "@/lib/topics/keys";

type Shown = {
  readonly id: string;
  readonly slug: string;
  readonly author: { readonly handle: string | null };
  readonly topics: readonly { readonly topic: { readonly slug: string } }[];
  readonly prescriptions: readonly { readonly exerciseId: string }[];
};

/** Keys of every page that shows an article or names it. */
export function keysOfArticle({ id, slug, author, topics, prescriptions }: Shown): (readonly string[])[] {
  return [
    postKeys.detail(id),
    postKeys.address("ARTICLE", slug),
    postKeys.list("ARTICLE"),
    postKeys.home,
    ...(author.handle ? [memberKeys.detail(author.handle), practitionerKeys.detail(author.handle)] : []),
    ...topics.map(({ topic }) => topicKeys.detail(topic.slug)),
    ...prescriptions.map(({ exerciseId }) => postKeys.detail(exerciseId)),
  ];
}

/** Keys that an article's own page waits for: the article with its thread, and whoever wrote it. */
export const keysOfArticlePage = ({ id, author }: Pick<Shown, "id" | "author">): (readonly string[])[] => [
  postKeys.detail(id),
  ...(author.handle ? [memberKeys.detail(author.handle), practitionerKeys.detail(author.handle)] : []),
];

/** Keys of the thread pages of posts, by id: neighbours that link to an article, exercises that it prescribes. */
export const keysOfPosts = (ids: readonly string[]): (readonly string[])[] => ids.map(postKeys.detail);
