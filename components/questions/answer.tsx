import { ReportList } from "@/components/check-ins/report-list";
import { WhoWasHelped } from "@/components/check-ins/who-was-helped";
import { CommentActions } from "@/components/comments/comment-actions";
import { CommentThread } from "@/components/comments/comment-thread";
import { AnswerMarks } from "@/components/marks/answer-marks";
import { Photos } from "@/components/photos/photos";
import { PrescriptionList } from "@/components/prescriptions/prescription-list";
import { AnswerHead } from "@/components/questions/answer-head";
import { Card } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import type { AddendumView } from "@/lib/addenda/schema";
import type { CheckInView, OutcomesView } from "@/lib/check-ins/schema";
import type { CommentView } from "@/lib/comments/schema";
import type { MarkView } from "@/lib/marks/schema";
import type { PrescriptionView } from "@/lib/prescriptions/schema";

type AnswerProps = {
  answer: CommentView;
  addenda: readonly AddendumView[];
  replies: readonly CommentView[];
  marks: readonly MarkView[];
  prescriptions: readonly PrescriptionView[];
  reports: readonly CheckInView[];
  outcomes: OutcomesView | null;
  postId: string;
};

/** One answer with its marks, exercise cards and the comments under it. */
export function Answer(props: AnswerProps) {
  const { answer, addenda, replies, marks, prescriptions, postId } = props;
  const { author, html, number } = answer;
  const accept = marks.find((mark) => mark.kind === "ACCEPT");
  if (!author || html === null) {
    return (
      <li id={`comment-${number}`} className="text-step--1 text-ink-soft italic">
        An answer was removed here.
        <CommentThread postId={postId} comments={replies} authorRole="asker" />
      </li>
    );
  }
  return (
    <Card
      as="li"
      id={`comment-${number}`}
      bleed
      edge={accept ? "helped" : undefined}
      className="scroll-mt-s4 target:shadow-raised"
    >
      <AnswerHead answer={answer} author={author} addenda={addenda} />
      <AnswerMarks number={number} marks={marks} />
      <Prose html={html} className="my-s4" />
      <Photos postId={postId} commentId={answer.id} photos={answer.photos} withheldPhotos={answer.withheldPhotos} />
      <PrescriptionList
        prescriptions={prescriptions}
        title={prescriptions.length === 1 ? "Exercise in this answer" : "Exercises in this answer"}
      />
      <ReportList reports={props.reports} />
      {props.outcomes && <WhoWasHelped outcomes={props.outcomes} of="answer" />}
      <CommentActions
        postId={postId}
        id={answer.id}
        number={number}
        name={author.name}
        count={answer.helpfulCount}
        acceptedBy={accept ? (accept.isByAsker ? "asker" : "others") : "nobody"}
      />
      {replies.length > 0 && (
        <div className="mt-s4 border-t border-line">
          <CommentThread postId={postId} comments={replies} authorRole="asker" />
        </div>
      )}
    </Card>
  );
}
