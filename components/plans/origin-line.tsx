import { withdrawnWords } from "@/components/plans/words";
import type { PlanItemView } from "@/lib/plans/schema";

/** What to know of an exercise whose answer is not shown any more; nothing for the others. */
export function WithdrawnLine({ item }: { item: PlanItemView }) {
  if (!item.isWithdrawn) return null;
  return <p className="mt-s1 max-w-measure font-semibold text-step--1 text-waiting">{withdrawnWords}</p>;
}

/** Who prescribed an exercise of the plan, with the way back to where. */
export function OriginLine({ item }: { item: PlanItemView }) {
  if (!item.origin) return <WithdrawnLine item={item} />;
  const { author, path } = item.origin;
  // Not a Link: the thread has moved on since the router last saw it.
  return (
    <p className="mt-s1 text-ink-soft text-step--1">
      From <a href={path}>what {author.name} wrote</a>
    </p>
  );
}
