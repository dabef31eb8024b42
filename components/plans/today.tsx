"use client";

import { useRef } from "react";
import { Player } from "@/components/plans/player";
import { TodayItem } from "@/components/plans/today-item";
import { openItem, useOpenItem } from "@/components/plans/use-open-item";
import { useToday } from "@/components/plans/use-plan";
import { dayText } from "@/components/plans/words";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { isDue, leftOn } from "@/lib/plans/due";
import type { PlanView } from "@/lib/plans/schema";

function Nothing() {
  return (
    <EmptyState
      action={
        <>
          <ButtonLink href="/exercises">See the exercises</ButtonLink>
          <ButtonLink href="/questions" look="quiet">
            Read answers
          </ButtonLink>
        </>
      }
      title="Your plan is empty"
    >
      “Add to my plan” stands beside every exercise in answers, articles and the library.
    </EmptyState>
  );
}

const howFar = (done: number, left: number): string => {
  if (done + left === 0) return "Nothing is due today: a day to rest.";
  return left === 0 ? `All ${done} done. Well done.` : `${done} done, ${left} left.`;
};

/** What is due today, and what of it is done; one of them opens in a player. */
export function Today({ plan }: { plan: PlanView }) {
  const { items, logs, reminders } = plan;
  const today = useToday(reminders.timeZone);
  const open = useOpenItem();
  const heading = useRef<HTMLHeadingElement>(null);
  const playing = items.find(({ id }) => id === open);
  if (items.length === 0) return <Nothing />;
  if (playing)
    return (
      <Player
        isTaken={(day) => logs.some(({ itemId, doneOn }) => itemId === playing.id && doneOn === day)}
        item={playing}
        key={playing.id}
        onClose={() => {
          openItem(null);
          requestAnimationFrame(() => heading.current?.focus());
        }}
        today={today}
      />
    );
  const logOf = (id: string) => logs.find(({ itemId, doneOn }) => itemId === id && doneOn === today);
  const due = items.filter((item) => isDue(item, today) || logOf(item.id));
  const others = items.filter((item) => !due.includes(item));
  const left = leftOn(items, logs, today).length;
  return (
    <section aria-labelledby="today">
      <h2 className="text-step-2 outline-none" id="today" ref={heading} tabIndex={-1}>
        {dayText(today)}
      </h2>
      <p aria-live="polite" className="mb-s4 text-ink-soft">
        {howFar(due.length - left, left)}
      </p>
      <ul className="mb-s5 flex flex-col gap-s3">
        {due.map((item) => (
          <TodayItem item={item} key={item.id} log={logOf(item.id)} today={today} />
        ))}
      </ul>
      {others.length > 0 && (
        <Disclosure summary={`Not due today (${others.length})`}>
          <ul className="flex flex-col gap-s3">
            {others.map((item) => (
              <TodayItem item={item} key={item.id} log={undefined} today={today} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
