import type { ReactNode } from "react";
import { around, type Step } from "@/components/questions/ask/steps";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

type StepSectionProps = {
  step: Step;
  isCurrent: boolean;
  isFilled: boolean;
  lead?: ReactNode;
  /** Leads to another step; null when there is no other any more. */
  goTo: ((step: Step) => void) | null;
  children: ReactNode;
};

/** One step: the only one that a phone shows, a section of the page where there is room. */
export function StepSection({ step, isCurrent, isFilled, lead, goTo, children }: StepSectionProps) {
  const { previous, next } = around(step);
  return (
    <section
      id={step.id}
      aria-labelledby={`${step.id}-title`}
      className={classNames("flex min-w-0 flex-col gap-s5", !isCurrent && "max-[48rem]:hidden")}
    >
      <div>
        <h2 id={`${step.id}-title`} tabIndex={-1}>
          {step.title}
        </h2>
        {lead && <p className="mt-s2 max-w-measure text-ink-soft">{lead}</p>}
      </div>
      {children}
      {goTo && (
        <div className="flex flex-wrap gap-s2 border-t border-line pt-s4 min-[48rem]:hidden">
          {previous && <Button onClick={() => goTo(previous)}>Back</Button>}
          {next && (
            <Button className="ms-auto" look={isFilled ? "main" : "plain"} onClick={() => goTo(next)}>
              {isFilled || !previous ? "Next" : "Skip"}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
