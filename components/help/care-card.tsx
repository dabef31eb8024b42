import { RuleSources } from "@/components/help/rule-sources";
import { classNames } from "@/components/ui/class-names";
import type { RedFlagRule } from "@/lib/red-flags/schema";

type Level = "EMERGENCY" | "URGENT" | "NON_URGENT";

const looks: Record<Level, { head: string; edge: string }> = {
  EMERGENCY: { head: "bg-emergency-ground text-emergency-ink", edge: "border-urgent" },
  URGENT: { head: "bg-urgent text-urgent-ink", edge: "border-urgent" },
  NON_URGENT: { head: "bg-endorsed text-paper", edge: "border-endorsed" },
};

function Rule({ rule }: { rule: RedFlagRule }) {
  return (
    <div className="border-b border-line py-s5 last:border-b-0">
      <h3 className="mb-s2">{rule.title}</h3>
      <ul className="mb-s3 max-w-measure list-disc ps-5">
        {rule.signs.map(({ id, text }) => (
          <li className="mb-s1" key={id}>
            {text}
          </li>
        ))}
      </ul>
      <p className="max-w-measure font-semibold">{rule.advice}</p>
      <RuleSources rule={rule} />
    </div>
  );
}

type CareCardProps = {
  level: Level;
  title: string;
  lead: string;
  rules: readonly RedFlagRule[];
};

/** All rules of one level of urgency; a page shows each level once, and none without a rule. */
export function CareCard({ level, title, lead, rules }: CareCardProps) {
  if (rules.length === 0) return null;
  const { head, edge } = looks[level];
  const id = level.toLowerCase();
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
        {rules.map((rule) => (
          <Rule key={rule.id} rule={rule} />
        ))}
      </div>
    </section>
  );
}
