import { CommentThread } from "@/components/comments/comment-thread";
import { HiddenNotice } from "@/components/marks/hidden-notice";
import { Card } from "@/components/ui/card";
import type { CommentView } from "@/lib/comments/schema";
import type { MarkView } from "@/lib/marks/schema";

type HiddenAnswerProps = {
  postId: string;
  number: number;
  replies: readonly CommentView[];
  marks: readonly MarkView[];
};

/** The place of an answer that could harm: why it is hidden, and what was said under it. */
export function HiddenAnswer({ postId, number, replies, marks }: HiddenAnswerProps) {
  return (
    <Card as="li" id={`comment-${number}`} bleed className="scroll-mt-s4 target:shadow-raised">
      <HiddenNotice number={number} marks={marks} />
      {replies.length > 0 && (
        <div className="mt-s4 border-t border-line">
          <CommentThread postId={postId} comments={replies} authorRole="asker" />
        </div>
      )}
    </Card>
  );
}
