import { IntakeSummary } from "@/components/questions/intake-summary";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { RelativeTime } from "@/components/ui/relative-time";
import { postPath } from "@/lib/posts/schema";
import type { QuestionPageView, QuestionRevisionView } from "@/lib/questions/schema";

type QuestionHistoryProps = { question: QuestionPageView; revisions: readonly QuestionRevisionView[] };

/** How a question stood before each of its changes, newest first. */
export function QuestionHistory({ question, revisions }: QuestionHistoryProps) {
  return (
    <div className="column">
      <PageHeader
        above={
          <Breadcrumb
            steps={[
              { href: "/questions", label: "Questions" },
              { href: postPath(question), label: question.title },
            ]}
          />
        }
        title="What it said before"
        lead={revisions.length === 0 ? "This question has not been changed since it was asked." : undefined}
      />
      <ol className="flex max-w-[44rem] flex-col gap-s6">
        {revisions.map(({ id, title, html, intake, createdAt }) => (
          <li key={id} className="border-t border-line pt-s4">
            <p className="text-step--1 text-ink-soft">
              Until <RelativeTime date={createdAt} />
            </p>
            <h2 className="mb-s3">{title}</h2>
            {intake && <IntakeSummary intake={intake} />}
            <Prose html={html} />
          </li>
        ))}
      </ol>
    </div>
  );
}
