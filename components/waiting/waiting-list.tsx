import Link from "next/link";
import { Places } from "@/components/questions/question-list";
import { WaitingTime } from "@/components/questions/waiting-time";
import { careWords } from "@/components/red-flags/words";
import { TopicChips } from "@/components/topics/topic-chips";
import { StateLabel } from "@/components/ui/state-label";
import type { WaitingView } from "@/lib/waiting/schema";

function Item({ item }: { item: WaitingView }) {
  return (
    <li className="border-t border-line py-s4">
      {item.flags.map(({ ruleId, level, title }) => (
        <p key={ruleId} className="mb-s1">
          <StateLabel tone={level === "NON_URGENT" ? "neutral" : "urgent"}>
            {careWords[level].short}: {title} ({ruleId})
          </StateLabel>
        </p>
      ))}
      <p className="flex flex-wrap gap-x-s3 text-step--1 text-ink-soft">
        <WaitingTime since={item.since} />
        {item.kind === "COMMENT" && <span>in a comment</span>}
        {item.where.length > 0 && (
          <span>
            <Places places={item.where} />
          </span>
        )}
        <span>{item.author.name}</span>
      </p>
      <h2 className="my-s1 font-sans text-step-0 leading-snug font-semibold tracking-normal">
        <Link href={item.path} className="text-ink no-underline hover:underline">
          {item.title}
        </Link>
      </h2>
      <p className="mb-s3 max-w-measure text-ink-soft wrap-anywhere">{item.excerpt}</p>
      <TopicChips topics={item.topics} />
    </li>
  );
}

/** What waits for a practitioner: red flags first, then the oldest. */
export function WaitingList({ items }: { items: readonly WaitingView[] }) {
  return (
    <ul>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </ul>
  );
}
