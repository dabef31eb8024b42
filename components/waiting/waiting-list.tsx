import Link from "next/link";
import { ClaimWords } from "@/components/claims/claim-words";
import { languageNames } from "@/components/practitioners/words";
import { Places } from "@/components/questions/question-list";
import { WaitingTime } from "@/components/questions/waiting-time";
import { careWords } from "@/components/red-flags/words";
import { TopicChips } from "@/components/topics/topic-chips";
import { RelativeTime } from "@/components/ui/relative-time";
import { StateLabel } from "@/components/ui/state-label";
import { WaitingActions } from "@/components/waiting/waiting-actions";
import type { MineReason, WaitingView } from "@/lib/waiting/schema";

const reasons: Record<MineReason, string> = {
  CLAIMED: "Claimed by you",
  CAME_BACK: "Came back to you",
  ASKED_BACK: "You asked back",
  ANSWERED: "Answered by you",
};

/** What the pages speak: a question in another language says so. */
const pageLanguage = "en";

/** Why it stands here, and who else deals with it. */
function Facts({ item }: { item: WaitingView }) {
  const { reason, claim, askedBackAt, followUpDueAt, since } = item;
  return (
    <p className="flex flex-wrap gap-x-s3 text-step--1 text-ink-soft">
      {reason && <StateLabel tone={reason === "CAME_BACK" ? "waiting" : "neutral"}>{reasons[reason]}</StateLabel>}
      {followUpDueAt && (
        <StateLabel tone="waiting">
          Got worse, reported <RelativeTime date={followUpDueAt} />
        </StateLabel>
      )}
      {askedBackAt && (
        <span>
          Waits for the asker since <RelativeTime date={askedBackAt} />
        </span>
      )}
      {!askedBackAt && !followUpDueAt && reason !== "ANSWERED" && <WaitingTime since={since} />}
      {item.kind === "COMMENT" && <span>in a comment</span>}
      {item.where.length > 0 && (
        <span>
          <Places places={item.where} />
        </span>
      )}
      {item.language && item.language !== pageLanguage && <span>in {languageNames([item.language])}</span>}
      <span>{item.author.name}</span>
      {claim && (
        <StateLabel tone="waiting">
          <ClaimWords claim={claim} />
        </StateLabel>
      )}
    </p>
  );
}

function Item({ item, isPractitioner }: { item: WaitingView; isPractitioner: boolean }) {
  return (
    <li className="border-t border-line py-s4" data-waiting-item>
      {item.flags.map(({ ruleId, level, title }) => (
        <p key={ruleId} className="mb-s1">
          <StateLabel tone={level === "NON_URGENT" ? "neutral" : "urgent"}>
            {careWords[level].short}: {title} ({ruleId})
          </StateLabel>
        </p>
      ))}
      <Facts item={item} />
      <h2 className="my-s1 font-sans text-step-0 leading-snug font-semibold tracking-normal">
        <Link href={item.path} className="text-ink no-underline hover:underline" data-waiting-title>
          {item.title}
        </Link>
      </h2>
      <p className="mb-s3 max-w-measure text-ink-soft wrap-anywhere">{item.excerpt}</p>
      <TopicChips topics={item.topics} />
      <div className="mt-s3">
        <WaitingActions item={item} isPractitioner={isPractitioner} />
      </div>
    </li>
  );
}

type WaitingListProps = { items: readonly WaitingView[]; isPractitioner: boolean };

/** What waits for a practitioner, in the order of lib/waiting/order.ts. */
export function WaitingList({ items, isPractitioner }: WaitingListProps) {
  return (
    <ul>
      {items.map((item) => (
        <Item key={item.id} item={item} isPractitioner={isPractitioner} />
      ))}
    </ul>
  );
}
