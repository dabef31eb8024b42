import Link from "next/link";
import { QuestionStateLabel } from "@/components/questions/question-state";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import type { AuthorView } from "@/lib/members/schema";
import { postPath } from "@/lib/posts/schema";
import type { QuestionPageView } from "@/lib/questions/schema";

/** Who asked; without a page where they asked without their name. */
function Asker({ author }: { author: AuthorView }) {
  if (!author.handle) return author.name;
  return (
    <Link className="text-inherit" href={`/members/${author.handle}`}>
      {author.name}
    </Link>
  );
}

/** The head of a question: where it stands, who asked and when, and under what. */
export function QuestionHead({ question }: { question: QuestionPageView }) {
  const under = question.askedUnder;
  return (
    <PageHeader
      above={
        <Breadcrumb
          steps={[
            { href: "/questions", label: "Questions" },
            ...(under ? [{ href: postPath(under), label: `asked under ${under.title}` }] : []),
          ]}
        />
      }
      title={<span lang={question.language ?? undefined}>{question.title}</span>}
      facts={
        <>
          <QuestionStateLabel question={question} />
          {question.askedBackAt && question.state !== "WAITING" && <span>Waits for the asker</span>}
          <span>
            Asked by <Asker author={question.author} />,{" "}
            <RelativeTime date={question.publishedAt ?? question.lastActivityAt} />
          </span>
          {question.state === "MARKED" && (
            <span>{question.answerCount === 1 ? "1 answer" : `${question.answerCount} answers`}</span>
          )}
        </>
      }
    />
  );
}
