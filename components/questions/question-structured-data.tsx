import type { Answer } from "schema-dts";
import type { QuestionPageProps } from "@/components/questions/question-page";
import { StructuredData } from "@/components/ui/structured-data";
import type { CommentView } from "@/lib/comments/schema";
import { permalink } from "@/lib/comments/schema";
import { inAnswerOrder } from "@/lib/marks/ranking";
import { postPath } from "@/lib/posts/schema";

/** Answers whose whole text is told again here; the rest are on the page. */
const toldAnswers = 10;

/** A question with its answers as a QAPage. */
export function QuestionStructuredData({ question, thread, marks, site }: QuestionPageProps) {
  const acceptedId = marks.find((mark) => mark.kind === "ACCEPT")?.commentId;
  const shown = thread.filter((comment) => comment.kind === "ANSWER" && comment.html !== null);
  const answers = inAnswerOrder(shown, marks);
  const toAnswer = (answer: CommentView): Answer => ({
    "@type": "Answer",
    text: answer.html ?? "",
    dateCreated: answer.createdAt,
    upvoteCount: answer.helpfulCount,
    url: site + permalink(question, answer.number),
    author: { "@type": "Person", name: answer.author?.name ?? "" },
  });
  const accepted = answers.find((answer) => answer.id === acceptedId);
  return (
    <StructuredData
      data={{
        "@context": "https://schema.org",
        "@type": "QAPage",
        mainEntity: {
          "@type": "Question",
          name: question.title,
          text: question.html,
          answerCount: answers.length,
          upvoteCount: question.helpfulCount,
          dateCreated: question.publishedAt ?? question.lastActivityAt,
          url: site + postPath(question),
          author: { "@type": "Person", name: question.author.name },
          ...(accepted ? { acceptedAnswer: toAnswer(accepted) } : {}),
          suggestedAnswer: answers
            .filter((answer) => answer !== accepted)
            .slice(0, toldAnswers)
            .map(toAnswer),
        },
      }}
    />
  );
}
