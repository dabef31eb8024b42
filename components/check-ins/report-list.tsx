import { changeWords, doneWords, weeksText } from "@/components/check-ins/words";
import { RelativeTime } from "@/components/ui/relative-time";
import type { CheckInView } from "@/lib/check-ins/schema";

/** What the asker reported of an answer, by the time since it was marked. */
export function ReportList({ reports }: { reports: readonly CheckInView[] }) {
  if (reports.length === 0) return null;
  return (
    <section aria-label="How it went" className="my-s4 rounded-card bg-sunken px-s4 py-s3">
      <p className="text-step--1 text-ink-soft">The asker reports</p>
      <ul className="mt-s1 flex flex-col gap-s2">
        {reports.map(({ id, weeksLater, done, pain, change, word, reportedAt, editedAt }) => (
          <li key={id} id={`check-in-${id}`} className="scroll-mt-s4">
            <span className="font-semibold">{weeksText(weeksLater)} later:</span> {doneWords[done]}, pain{" "}
            <span className="tabular-nums">{pain}</span> <span className="text-ink-soft">of 10</span>,{" "}
            <b className="font-semibold">{changeWords[change]}</b>{" "}
            <span className="text-step--1 text-ink-soft">
              <RelativeTime date={reportedAt} />
              {editedAt && ", changed since"}
            </span>
            {word && <q className="block max-w-measure wrap-anywhere">{word}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
