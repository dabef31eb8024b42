import { decisionWords } from "@/components/credentials/words";
import { MemberName } from "@/components/members/byline";
import { RelativeTime } from "@/components/ui/relative-time";
import type { DecisionView } from "@/lib/credentials/schema";

/** What moderators decided about an application, the earliest first. */
export function DecisionList({ decisions }: { decisions: readonly DecisionView[] }) {
  return (
    <ol className="flex flex-col gap-s2">
      {decisions.map(({ id, kind, words, decider, createdAt }) => (
        <li key={id} className="wrap-anywhere">
          <p className="text-step--1 text-ink-soft">
            <MemberName author={decider} /> {decisionWords[kind]} <RelativeTime date={createdAt} />
          </p>
          {words && <p className="whitespace-pre-line">{words}</p>}
        </li>
      ))}
    </ol>
  );
}
