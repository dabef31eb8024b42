import { CommentForm } from "@/components/comments/comment-form";
import { CommentThread } from "@/components/comments/comment-thread";
import { AnswerForm } from "@/components/questions/answer-form";
import { QuestionAnswers, type QuestionAnswersProps } from "@/components/questions/question-answers";
import { QuestionArticle } from "@/components/questions/question-article";
import { QuestionAside } from "@/components/questions/question-aside";
import { QuestionStructuredData } from "@/components/questions/question-structured-data";
import { Disclosure } from "@/components/ui/disclosure";
import type { CommentView } from "@/lib/comments/schema";
import { explainer } from "@/lib/glossary/explain";
import type { Term } from "@/lib/glossary/terms";
import type { QuestionPageView } from "@/lib/questions/schema";

export type QuestionPageProps = Omit<QuestionAnswersProps, "postId" | "opinions"> & {
  question: QuestionPageView;
  /** Words that are explained where they are first read. */
  terms: readonly Term[];
  /** Origin of the site, for what programs read. */
  site: string;
};

/** Ids of answers and of everything under them; the rest are comments on the question itself. */
function idsUnderAnswers(thread: readonly CommentView[]): Set<string> {
  const ids = new Set<string>();
  for (const { id, kind, parentId } of thread) if (kind === "ANSWER" || (parentId && ids.has(parentId))) ids.add(id);
  return ids;
}

/** A question with its intake, answers and comments. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, thread, addenda, terms } = props;
  const explain = explainer(terms);
  const explained = { ...question, html: explain(question.html) };
  const answers = thread.map((comment) =>
    comment.kind === "ANSWER" && comment.html !== null ? { ...comment, html: explain(comment.html) } : comment,
  );
  const underAnswers = idsUnderAnswers(thread);
  const comments = thread.filter((comment) => !underAnswers.has(comment.id));
  const { answerCount, id } = question;
  return (
    <div className="column with-aside">
      <div className="min-w-0">
        <QuestionArticle question={explained} addenda={addenda} />
        <section aria-label="Comments on the question" className="mt-s4">
          <CommentThread postId={id} comments={comments} authorRole="asker" />
          <div className="mt-s4" data-print="no">
            <Disclosure summary="Ask back or add something">
              <CommentForm postId={id} label="Your comment on the question" />
            </Disclosure>
          </div>
        </section>
        <section aria-labelledby="answers" className="mt-s6">
          <h2 id="answers" className="mb-s4">
            {answerCount === 0 ? "No answer yet" : answerCount === 1 ? "1 answer" : `${answerCount} answers`}
          </h2>
          <QuestionAnswers {...props} postId={id} thread={answers} opinions={question.intake.opinions} />
        </section>
        <section id="answer" aria-label="Answer" className="mt-s6" data-print="no">
          <AnswerForm postId={id} />
        </section>
      </div>
      <QuestionAside question={question} />
      <QuestionStructuredData {...props} />
    </div>
  );
}
