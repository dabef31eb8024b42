import Link from "next/link";
import { DecisionForm } from "@/components/marks/decision-form";
import { HarmReasons } from "@/components/marks/hidden-notice";
import { UndoDecision } from "@/components/marks/undo-decision";
import { Byline } from "@/components/members/byline";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import { RelativeTime } from "@/components/ui/relative-time";
import type { HarmReportView } from "@/lib/marks/schema";
import { reasonText } from "@/lib/platform/http/reasons";

function Report({ report: { mark, answer, decideDenied } }: { report: HarmReportView }) {
  return (
    <Card as="li">
      <h2 className="text-step-1 wrap-anywhere">
        <Link href={answer.path} prefetch={false}>
          {answer.title}
        </Link>
      </h2>
      <div className="my-s4">
        <p className="mb-s1 font-semibold">Could harm, because:</p>
        <HarmReasons marks={[mark]} />
      </div>
      <details className="mb-s4">
        <summary className="min-h-touch font-semibold text-accent">Read the answer</summary>
        <Byline author={answer.author} credential={answer.credential} size="sm">
          <span>
            answered <RelativeTime date={answer.createdAt} />
          </span>
          {answer.editedAt && (
            <span>
              changed <RelativeTime date={answer.editedAt} />
            </span>
          )}
        </Byline>
        <Prose html={answer.html} className="my-s3" />
      </details>
      {decideDenied ? (
        <Notice>{reasonText(decideDenied)}</Notice>
      ) : mark.decision ? (
        <UndoDecision markId={mark.id} />
      ) : (
        <DecisionForm markId={mark.id} title={answer.title} />
      )}
    </Card>
  );
}

/** Answers that a practitioner says could harm, each with what a moderator can decide or take back. */
export function HarmReportList({ reports, isDecided }: { reports: readonly HarmReportView[]; isDecided: boolean }) {
  if (reports.length === 0) {
    return (
      <EmptyState title={isDecided ? "Nothing decided yet" : "Nothing waits"}>
        <p>{isDecided ? "Each decision will stand here." : "No answer is hidden without a decision."}</p>
      </EmptyState>
    );
  }
  return (
    <ol className="mt-s5 flex flex-col gap-s5">
      {reports.map((report) => (
        <Report key={report.mark.id} report={report} />
      ))}
    </ol>
  );
}
