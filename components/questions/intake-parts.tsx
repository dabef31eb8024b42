import type { ReactNode } from "react";
import { SideWord } from "@/components/questions/side-word";
import { effectWords, sensationWords, trialWords } from "@/components/questions/words";
import { type IntakeView, type OnsetDate, type PlaceView, trialKind } from "@/lib/questions/schema";

export function Row({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 wrap-anywhere max-sm:mb-s2">{children}</dd>
    </>
  );
}

const dateForms = {
  DAY: { dateStyle: "long" },
  MONTH: { month: "long", year: "numeric" },
  YEAR: { year: "numeric" },
} as const satisfies Record<OnsetDate["precision"], Intl.DateTimeFormatOptions>;

/** A date as exactly as it is known: "5 March 2026", "March 2026", "2026". */
export function OnsetTime({ date: { on, precision } }: { date: OnsetDate }) {
  const known = on.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision]);
  return (
    <time dateTime={known}>
      {new Intl.DateTimeFormat("en-GB", { ...dateForms[precision], timeZone: "UTC" }).format(new Date(on))}
    </time>
  );
}

/** Each place with its side, what is felt there and how much. */
export function PlaceList({ places }: { places: readonly PlaceView[] }) {
  return (
    <ul>
      {places.map(({ region, name, side, kinds, severity }) => (
        <li key={`${region} ${side}`}>
          <b className="font-semibold">{name}</b>, <SideWord side={side} />
          {kinds.length > 0 && `: ${kinds.map((kind) => sensationWords[kind]).join(", ")}`}
          {severity !== null && (
            <>
              {kinds.length > 0 ? ", " : ": "}
              <b className="font-semibold tabular-nums">{severity}</b> <span className="text-ink-soft">of 10</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was tried, kind by kind, each with what it did. */
export function TrialRows({ trials }: Pick<IntakeView, "trials">) {
  const kinds = trialKind.options.map((kind) => ({ kind, some: trials.filter((trial) => trial.kind === kind) }));
  return kinds
    .filter(({ some }) => some.length > 0)
    .map(({ kind, some }) => (
      <Row key={kind} name={trialWords[kind].many}>
        <ul>
          {some.map(({ what, effect }) => (
            <li key={what}>
              {what}
              {effect && <span className="text-ink-soft"> – {effectWords[effect]}</span>}
            </li>
          ))}
        </ul>
      </Row>
    ));
}

/** Who said what: several may disagree. */
export function OpinionList({ opinions }: Pick<IntakeView, "opinions">) {
  return (
    <ul>
      {opinions.map(({ who, said }) => (
        <li key={`${who} ${said}`}>
          {who && <b className="font-semibold">{who}: </b>}
          {said}
        </li>
      ))}
    </ul>
  );
}
