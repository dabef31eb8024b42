import { DateWords } from "@/components/questions/date-words";
import type { AddendumView } from "@/lib/addenda/schema";

/** Says of an answer that something was added after it: it answers what was known before. */
export function AnsweredState({ createdAt, addenda }: { createdAt: string; addenda: readonly AddendumView[] }) {
  const later = addenda.find((addendum) => addendum.createdAt > createdAt);
  if (!later) return null;
  return (
    <a href={`#addendum-${later.id}`} className="text-ink-soft">
      before the addendum of <DateWords date={{ on: later.createdAt, precision: "DAY" }} />
    </a>
  );
}
