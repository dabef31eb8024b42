import { WhoSaidWhat } from "@/components/marks/who-said-what";
import { Answer } from "@/components/questions/answer";
import { HiddenAnswer } from "@/components/questions/hidden-answer";
import type { AddendumView } from "@/lib/addenda/schema";
import type { CheckInView, OutcomesView } from "@/lib/check-ins/schema";
import type { CommentView } from "@/lib/comments/schema";
import { inAnswerOrder } from "@/lib/marks/ranking";
import type { MarkView } from "@/lib/marks/schema";
import { hidesAnswer } from "@/lib/marks/stances";
import type { PrescriptionView } from "@/lib/prescriptions/schema";

export type QuestionAnswersProps = {
  postId: string;
  /** The whole thread in the order of its paths. */
  thread: readonly CommentView[];
  /** What the asker has added since: an answer says whether it knew. */
  addenda: readonly AddendumView[];
  marks: readonly MarkView[];
  prescriptions: ReadonlyMap<string, PrescriptionView[]>;
  /** What the asker reported of an answer, and how many were helped by it. */
  reports: readonly CheckInView[];
  outcomes: ReadonlyMap<string, OutcomesView>;
  /** What the asker's own clinicians said. */
  opinions: readonly { who: string; said: string }[];
};

/** Splits a thread into what stands under each top-level comment. */
function byRoot(thread: readonly CommentView[]): Map<string, CommentView[]> {
  const roots = new Map<string, CommentView[]>();
  const rootOf = new Map<string, string>();
  for (const comment of thread) {
    const root = comment.parentId === null ? comment.id : (rootOf.get(comment.parentId) ?? comment.id);
    rootOf.set(comment.id, root);
    roots.set(root, [...(roots.get(root) ?? []), comment]);
  }
  return roots;
}

/** The answers of a question in their order (lib/marks/ranking.ts). */
export function QuestionAnswers(props: QuestionAnswersProps) {
  const { postId, thread, addenda, marks, prescriptions, reports, outcomes, opinions } = props;
  const families = byRoot(thread);
  const hidden = new Set(marks.filter(hidesAnswer).map(({ commentId }) => commentId));
  const leavesATrace = ({ id, html }: CommentView) =>
    html !== null || hidden.has(id) || (families.get(id)?.length ?? 0) > 1;
  const answers = thread.filter((comment) => comment.kind === "ANSWER" && leavesATrace(comment));
  return (
    <>
      <WhoSaidWhat thread={thread} marks={marks} opinions={opinions} />
      <ol className="flex flex-col gap-s5">
        {inAnswerOrder(answers, marks).map((answer) => {
          const replies = (families.get(answer.id) ?? [])
            .filter((comment) => comment.id !== answer.id)
            .map((comment) => (comment.parentId === answer.id ? { ...comment, parentId: null } : comment));
          const own = marks.filter((mark) => mark.commentId === answer.id);
          return hidden.has(answer.id) ? (
            <HiddenAnswer key={answer.id} postId={postId} number={answer.number} replies={replies} marks={own} />
          ) : (
            <Answer
              key={answer.id}
              postId={postId}
              answer={answer}
              addenda={addenda}
              replies={replies}
              marks={own}
              prescriptions={prescriptions.get(answer.id) ?? []}
              reports={reports.filter((report) => report.commentId === answer.id)}
              outcomes={outcomes.get(answer.id) ?? null}
            />
          );
        })}
      </ol>
    </>
  );
}
