import { HistoryFrame } from "@/components/posts/history-frame";
import { IntakeSummary } from "@/components/questions/intake-summary";
import { Prose } from "@/components/ui/prose";
import { RelativeTime } from "@/components/ui/relative-time";
import type { QuestionPageView, QuestionRevisionView } from "@/lib/questions/schema";

type QuestionHistoryProps = { question: QuestionPageView; revisions: readonly QuestionRevisionView[] };

/** How a question stood before each of its changes, newest first. */
export function QuestionHistory({ question, revisions }: QuestionHistoryProps) {
  return (
    <HistoryFrame
      home={{ href: "/questions", label: "Questions" }}
      lead={revisions.length === 0 ? "This question has not been changed since it was asked." : undefined}
      post={question}
      title="What it said before"
    >
      {revisions.map(({ id, title, html, intake, createdAt }) => (
        <li key={id} className="max-w-[44rem] border-line border-t py-s4">
          <p className="text-step--1 text-ink-soft">
            Until <RelativeTime date={createdAt} />
          </p>
          <h2 className="mb-s3">{title}</h2>
          {intake && <IntakeSummary intake={intake} />}
          <Prose html={html} />
        </li>
      ))}
    </HistoryFrame>
  );
}
