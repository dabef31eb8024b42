import { type Step, steps } from "@/components/questions/ask/steps";
import { classNames } from "@/components/ui/class-names";

export type StepMark = "filled" | "wrong" | "empty";

type StepNavProps = { current: Step; markOf: (step: Step) => StepMark; className?: string };

const said: Record<StepMark, string> = { filled: ", filled in", wrong: ", needs another look", empty: "" };

/** The steps by number on a phone, by name where there is room; each is a link, so that any can be skipped. */
export function StepNav({ current, markOf, className }: StepNavProps) {
  return (
    <nav aria-label="Steps" className={className}>
      <p className="mb-s2 text-step--1 text-ink-soft min-[48rem]:hidden">
        Step {steps.indexOf(current) + 1} of {steps.length}
      </p>
      <ol className="flex gap-s1 min-[48rem]:flex-col">
        {steps.map((step, index) => {
          const mark = markOf(step);
          const isCurrent = step.id === current.id;
          return (
            <li key={step.id} className="min-w-0 max-[48rem]:flex-1">
              <a
                href={`#${step.id}`}
                aria-current={isCurrent ? "step" : undefined}
                className={classNames(
                  "flex min-h-touch items-center gap-s2 rounded-card text-step--1 leading-snug text-ink no-underline max-[48rem]:justify-center min-[48rem]:px-s2 hover:bg-sunken",
                  isCurrent && "font-semibold min-[48rem]:bg-accent-wash",
                )}
              >
                <span
                  aria-hidden="true"
                  className={classNames(
                    "grid size-8 flex-none place-items-center rounded-pill border font-semibold tabular-nums",
                    mark === "wrong" && "border-urgent text-urgent",
                    mark === "filled" && "border-accent bg-accent-wash text-accent",
                    mark === "empty" && "border-edge text-ink-soft",
                    isCurrent && "shadow-[0_0_0_2px_var(--accent)]",
                  )}
                >
                  {mark === "wrong" ? "!" : mark === "filled" ? "✓" : index + 1}
                </span>
                <span className="min-w-0 max-[48rem]:sr-only">
                  <span className="sr-only">{index + 1}. </span>
                  {step.title}
                  <span className="sr-only">{said[mark]}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
