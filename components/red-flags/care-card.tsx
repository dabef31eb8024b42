"use client";

import { type ReactNode, useId } from "react";
import { CareLines } from "@/components/red-flags/care-lines";
import { CountryChoice } from "@/components/red-flags/country-choice";
import { NotReviewed } from "@/components/red-flags/not-reviewed";
import { careWords } from "@/components/red-flags/words";
import { classNames } from "@/components/ui/class-names";
import type { CareLevel, RedFlagRule } from "@/lib/red-flags/schema";

/** What a card tells of a rule. */
export type CareAdvice = Pick<RedFlagRule, "id" | "title" | "advice" | "sources" | "reviewedOn" | "signedOffBy">;

const looks: Record<CareLevel, { head: string; edge: string }> = {
  EMERGENCY: { head: "bg-emergency-ground text-emergency-ink", edge: "border-urgent" },
  URGENT: { head: "bg-urgent text-urgent-ink", edge: "border-urgent" },
  NON_URGENT: { head: "bg-endorsed text-paper", edge: "border-endorsed" },
  SUPPORT: { head: "bg-accent text-accent-ink", edge: "border-accent" },
};

function Advice({ rule: { title, advice, sources } }: { rule: CareAdvice }) {
  return (
    <div className="border-b border-line py-s4">
      <h3 className="mb-s1 text-step-0">{title}</h3>
      <p className="max-w-measure">{advice}</p>
      {sources.length > 0 && (
        <p className="mt-s2 max-w-measure text-step--1 text-ink-soft">
          From: {sources.map((source) => source.title).join("; ")}.
        </p>
      )}
    </div>
  );
}

function WhomToCall({ level }: { level: CareLevel }) {
  return (
    <div className="my-s4">
      <CareLines level={level} />
      {level !== "NON_URGENT" && <CountryChoice />}
    </div>
  );
}

type CareCardProps = {
  level: CareLevel;
  rules: readonly CareAdvice[];
  /** What is to be said before the advice; in an emergency the number comes first. */
  children?: ReactNode;
};

/** All that applies at one level of urgency, and whom to call; a page shows each level once. */
export function CareCard({ level, rules, children }: CareCardProps) {
  const id = useId();
  const { head, edge } = looks[level];
  return (
    <section
      aria-labelledby={id}
      className={classNames("max-w-[48rem] overflow-hidden rounded-card border-2 bg-surface shadow-card", edge)}
    >
      <div className={classNames("px-s4 py-s4 sm:px-s5", head)}>
        <h2 id={id}>{careWords[level].title}</h2>
        <p className="mt-s1 max-w-measure">{careWords[level].lead}</p>
      </div>
      <div className="px-s4 pb-s4 sm:px-s5">
        {level === "EMERGENCY" && <WhomToCall level={level} />}
        {children}
        {rules.map((rule) => (
          <Advice key={rule.id} rule={rule} />
        ))}
        {level !== "EMERGENCY" && <WhomToCall level={level} />}
        <NotReviewed rules={rules} />
      </div>
    </section>
  );
}
