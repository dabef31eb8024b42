import { commentsText } from "@/components/articles/words";
import { CommentForm } from "@/components/comments/comment-form";
import { CommentThread } from "@/components/comments/comment-thread";
import { ThreadFlags } from "@/components/red-flags/thread-flags";
import { PageSection } from "@/components/site/page-section";
import type { ArticlePageView } from "@/lib/articles/schema";
import type { CommentView } from "@/lib/comments/schema";

type ArticleCommentsProps = { article: ArticlePageView; comments: readonly CommentView[] };

/** What readers say under an article, and room to say more. */
export function ArticleComments({ article: { id, commentCount }, comments }: ArticleCommentsProps) {
  return (
    <PageSection id="comments" title={commentCount === 0 ? "Comments" : commentsText(commentCount)}>
      <ThreadFlags postId={id} />
      <CommentThread comments={comments} postId={id} />
      <div className="mt-s5" data-print="no">
        <CommentForm label="Your comment on the article" mayAsk postId={id} />
      </div>
    </PageSection>
  );
}
