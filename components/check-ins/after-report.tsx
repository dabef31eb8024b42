import { Notice } from "@/components/ui/notice";
import type { CheckInChange } from "@/lib/check-ins/schema";

type AfterReportProps = { change: CheckInChange; isAsker: boolean; isShown: boolean };

/** What is said once somebody has reported; when it got worse, what to do now. */
export function AfterReport({ change, isAsker, isShown }: AfterReportProps) {
  if (change !== "WORSE") {
    return (
      <Notice tone="success" title="Thank you">
        {isAsker || isShown
          ? "Your report stands under the answer now, where others with the same can read it."
          : "You are counted, and nothing else of it is shown to anybody."}
      </Notice>
    );
  }
  return (
    <Notice tone="waiting" title="Sorry to hear that. What to do now">
      <ul className="list-disc ps-s4">
        <li>Leave out what makes it worse. Go on with the rest only where it stays quiet.</li>
        <li>
          Do not wait for us when it is sharp, new or spreading, when you feel ill, or when something goes numb or weak:{" "}
          <a href="/help/when-to-get-help">when to get help</a>.
        </li>
        {isAsker ? (
          <li>Whoever answered you has been told, and your question waits for a practitioner again.</li>
        ) : (
          <li>
            Whoever gave the answer is told that somebody who followed it is worse
            {isShown ? "" : ", not that it is you"}. What is yours alone needs a question of its own:{" "}
            <a href="/ask">ask it</a>.
          </li>
        )}
      </ul>
    </Notice>
  );
}
