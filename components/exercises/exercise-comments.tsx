import { CommentForm } from "@/components/comments/comment-form";
import { CommentThread } from "@/components/comments/comment-thread";
import { ThreadFlags } from "@/components/red-flags/thread-flags";
import { PageSection } from "@/components/site/page-section";
import type { CommentView } from "@/lib/comments/schema";

/** What is said about an exercise. */
export function ExerciseComments({ postId, comments }: { postId: string; comments: readonly CommentView[] }) {
  return (
    <PageSection id="comments" title="Comments">
      <ThreadFlags postId={postId} />
      <CommentThread comments={comments} postId={postId} />
      <div className="mt-s5" data-print="no">
        <CommentForm label="Your comment on the exercise" postId={postId} />
      </div>
    </PageSection>
  );
}
