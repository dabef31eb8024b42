import Link from "next/link";
import { OwnCheckIn } from "@/components/check-ins/own-check-in";
import { RemoveReport } from "@/components/check-ins/remove-report";
import { ReportList } from "@/components/check-ins/report-list";
import { weeksText } from "@/components/check-ins/words";
import { Notice } from "@/components/ui/notice";
import type { CheckInView } from "@/lib/check-ins/schema";
import { reasonText } from "@/lib/platform/http/reasons";
import { type PostLink, postPath } from "@/lib/posts/schema";

type CheckInDeskProps = {
  id: string;
  week: number;
  question: PostLink;
  report: CheckInView | null;
  isOwn: boolean;
  /** Why it cannot be answered or changed; null when it can. */
  denied: string | null;
};

function Deed({ id, report, isOwn, denied }: CheckInDeskProps) {
  if (!denied) return <OwnCheckIn id={id} chosen={report ?? {}} isReported={report !== null} />;
  if (isOwn) return <Notice tone="waiting">{reasonText(denied)}</Notice>;
  return (
    <>
      <ReportList reports={report ? [report] : []} />
      <RemoveReport id={id} label="Remove this report" />
    </>
  );
}

/** A check-in on a page of its own, for whoever is asked; a moderator sees the report and can take it away. */
export function CheckInDesk(props: CheckInDeskProps) {
  const { week, question } = props;
  return (
    <>
      <p className="mb-s4 wrap-anywhere">
        {weeksText(week)} after an answer was marked to <Link href={postPath(question)}>{question.title}</Link>
      </p>
      <Deed {...props} />
    </>
  );
}
