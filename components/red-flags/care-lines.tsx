"use client";

import { useCountry } from "@/components/red-flags/use-country";
import { classNames } from "@/components/ui/class-names";
import type { CareLine } from "@/lib/red-flags/care-numbers";
import type { CareLevel } from "@/lib/red-flags/schema";
import { telephoneHref } from "@/lib/red-flags/telephone";

type CallProps = { line: CareLine; what: string; isBig?: boolean };

/** One number as a link that a telephone dials. */
function Call({ line: { number, name, note, source }, what, isBig = false }: CallProps) {
  return (
    <p className="my-s3">
      <a
        className={classNames(
          "inline-flex min-h-touch flex-wrap items-center justify-center gap-x-s2 rounded-card px-s5 py-s3 font-semibold no-underline",
          isBig
            ? "w-full bg-urgent text-step-2 text-urgent-ink hover:underline sm:w-auto"
            : "border-2 border-edge bg-surface text-ink hover:border-ink-soft",
        )}
        href={telephoneHref(number)}
      >
        <span>
          {what}
          {name ? ` (${name})` : ""}:
        </span>
        <span className="tabular-nums" dir="ltr">
          {number}
        </span>
      </a>
      <span className="mt-s1 block text-step--1 text-ink-soft">
        {note ? `${note}. ` : ""}From: {source.title}.
      </span>
    </p>
  );
}

const neutral: Record<CareLevel, string> = {
  EMERGENCY: "Call your local emergency number, or have somebody take you to an emergency department.",
  URGENT: "Call your doctor, or the advice or out-of-hours line where you live.",
  NON_URGENT: "Book a visit with your doctor or a physiotherapist.",
  SUPPORT: "Talk to somebody today: a person near you, your doctor, or a crisis line where you live.",
};

/** Whom to call: numbers of the chosen country, else words that are right everywhere. */
export function CareLines({ level }: { level: CareLevel }) {
  const { numbers } = useCountry();
  if (level === "EMERGENCY" && numbers) return <Call isBig line={numbers.emergency} what="Call now" />;
  if (level === "URGENT" && numbers?.advice) {
    return (
      <>
        <p>Call your doctor, or this line for advice:</p>
        <Call line={numbers.advice} what="Advice" />
      </>
    );
  }
  if (level === "SUPPORT") {
    return (
      <>
        <p>{neutral.SUPPORT}</p>
        {numbers?.crisis && <Call line={numbers.crisis} what="Crisis line" />}
        {numbers ? (
          <Call line={numbers.emergency} what="In danger right now" />
        ) : (
          <p>In danger right now: call your local emergency number.</p>
        )}
      </>
    );
  }
  return <p className={level === "EMERGENCY" ? "my-s3 text-step-1 font-semibold" : ""}>{neutral[level]}</p>;
}
