import { changeWords, doneWords, weeksText } from "@/components/check-ins/words";
import { MemberName } from "@/components/members/byline";
import { RelativeTime } from "@/components/ui/relative-time";
import type { CheckInView } from "@/lib/check-ins/schema";

function Report({ id, by, weeksLater, done, pain, change, word, reportedAt, editedAt }: CheckInView) {
  return (
    <li id={`check-in-${id}`} className="scroll-mt-s4">
      {by && (
        <>
          <MemberName author={by} />,{" "}
        </>
      )}
      <span className="font-semibold">{weeksText(weeksLater)} later:</span> {doneWords[done]}, pain{" "}
      <span className="tabular-nums">{pain}</span> <span className="text-ink-soft">of 10</span>,{" "}
      <b className="font-semibold">{changeWords[change]}</b>{" "}
      <span className="text-step--1 text-ink-soft">
        <RelativeTime date={reportedAt} />
        {editedAt && ", changed since"}
      </span>
      {word && <q className="block max-w-measure wrap-anywhere">{word}</q>}
    </li>
  );
}

/** What was reported of an answer, by the time since it was marked or taken up: the asker first, then others. */
export function ReportList({ reports }: { reports: readonly CheckInView[] }) {
  if (reports.length === 0) return null;
  const groups = [
    { title: "The asker reports", of: reports.filter(({ by }) => by === null) },
    { title: "Others who have this too report", of: reports.filter(({ by }) => by !== null) },
  ].filter(({ of }) => of.length > 0);
  return (
    <section aria-label="How it went" className="my-s4 flex flex-col gap-s3 rounded-card bg-sunken px-s4 py-s3">
      {groups.map(({ title, of }) => (
        <div key={title}>
          <p className="text-step--1 text-ink-soft">{title}</p>
          <ul className="mt-s1 flex flex-col gap-s2">
            {of.map((report) => (
              <Report key={report.id} {...report} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
