import { AuthorBox } from "@/components/articles/author-box";
import { FollowButton } from "@/components/follows/follow-button";
import { TopicChips } from "@/components/topics/topic-chips";
import type { ArticlePageView } from "@/lib/articles/schema";

/** What stands beside an article: its author, following, topics. */
export function ArticleAside({ article: { id, author, topics } }: { article: ArticlePageView }) {
  return (
    <aside aria-label="About this article" className="flex flex-col gap-s5 text-step--1">
      <AuthorBox author={author} />
      <section data-print="no">
        <h2 className="mb-s2 font-sans text-step--1 tracking-normal">Follow the comments</h2>
        <p className="mb-s3 text-ink-soft">Hear of new comments here, in your inbox and by e-mail.</p>
        <FollowButton id={id} label="the comments on this article" target="post" />
      </section>
      {topics.length > 0 && (
        <section>
          <h2 className="mb-s3 font-sans text-step--1 tracking-normal">Topics</h2>
          <TopicChips topics={topics} />
        </section>
      )}
    </aside>
  );
}
