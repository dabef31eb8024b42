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
  isShown: boolean;
  isAsker: boolean;
  isOwn: boolean;
  /** Why it cannot be answered or changed; null when it can. */
  denied: string | null;
};

function Deed({ id, report, isShown, isAsker, isOwn, denied }: CheckInDeskProps) {
  const chosen = report ? { ...report, isShown } : {};
  if (!denied) return <OwnCheckIn id={id} isAsker={isAsker} chosen={chosen} isReported={report !== null} />;
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
  const { week, question, isOwn, isAsker } = props;
  return (
    <>
      <p className="mb-s4 wrap-anywhere">
        {weeksText(week)} after{" "}
        {isAsker ? "an answer was marked to" : `${isOwn ? "you" : "a member"} took up an answer to`}{" "}
        <Link href={postPath(question)}>{question.title}</Link>
      </p>
      <Deed {...props} />
    </>
  );
}
