import type { WarningSign } from "@/components/help/warning-signs";
import { classNames } from "@/components/ui/class-names";

type Level = "emergency" | "urgent" | "planned";

const looks: Record<Level, { head: string; edge: string }> = {
  emergency: { head: "bg-emergency-ground text-emergency-ink", edge: "border-urgent" },
  urgent: { head: "bg-urgent text-urgent-ink", edge: "border-urgent" },
  planned: { head: "bg-endorsed text-paper", edge: "border-endorsed" },
};

function Sign({ sign: { title, signs, advice, sources } }: { sign: WarningSign }) {
  return (
    <div className="border-b border-line py-s5 last:border-b-0">
      <h3 className="mb-s2">{title}</h3>
      <ul className="mb-s3 max-w-measure list-disc ps-5">
        {signs.map((each) => (
          <li className="mb-s1" key={each}>
            {each}
          </li>
        ))}
      </ul>
      <p className="max-w-measure font-semibold">{advice}</p>
      <p className="mt-s2 max-w-measure text-step--1 text-ink-soft">From: {sources.join("; ")}.</p>
    </div>
  );
}

type CareCardProps = {
  level: Level;
  id: string;
  title: string;
  lead: string;
  signs: readonly WarningSign[];
};

/** All signs of one level of urgency; a page shows each level once. */
export function CareCard({ level, id, title, lead, signs }: CareCardProps) {
  const { head, edge } = looks[level];
  return (
    <section
      aria-labelledby={id}
      className={classNames("my-s6 max-w-[48rem] overflow-hidden rounded-card border-2 bg-surface shadow-card", edge)}
    >
      <div className={classNames("px-s4 py-s4 sm:px-s5", head)}>
        <h2 id={id}>{title}</h2>
        <p className="mt-s1 max-w-measure">{lead}</p>
      </div>
      <div className="px-s4 sm:px-s5">
        {signs.map((sign) => (
          <Sign key={sign.title} sign={sign} />
        ))}
      </div>
    </section>
  );
}
