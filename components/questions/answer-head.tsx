import { RevisionLink } from "@/components/comments/revision-link";
import { Byline } from "@/components/members/byline";
import { AnsweredState } from "@/components/questions/answered-state";
import { RelativeTime } from "@/components/ui/relative-time";
import type { AddendumView } from "@/lib/addenda/schema";
import type { CommentView } from "@/lib/comments/schema";

type AnswerHeadProps = {
  answer: CommentView;
  author: NonNullable<CommentView["author"]>;
  addenda: readonly AddendumView[];
};

/** Who answered, when, and what they knew of the question then. */
export function AnswerHead({ answer, author, addenda }: AnswerHeadProps) {
  const { id, credential, createdAt, editedAt } = answer;
  return (
    <Byline author={author} credential={credential}>
      <span>
        answered <RelativeTime date={createdAt} />
      </span>
      <AnsweredState createdAt={createdAt} addenda={addenda} />
      {editedAt && <RevisionLink commentId={id} />}
    </Byline>
  );
}
