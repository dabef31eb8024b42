import type { HTMLAttributes } from "react";
import { classNames } from "@/components/ui/class-names";

const edges = {
  helped: "border-s-4 border-s-helped",
  endorsed: "border-s-4 border-s-endorsed",
  waiting: "border-s-4 border-s-waiting",
  urgent: "border-s-4 border-s-urgent",
};

type CardProps = HTMLAttributes<HTMLElement> & {
  as?: "div" | "section" | "article" | "aside" | "li";
  /** A coloured edge at the start; what it means must also be written inside. */
  edge?: keyof typeof edges | undefined;
  /** Runs from edge to edge where there is one column. */
  bleed?: boolean;
};

/** The one raised surface. Never inside another. */
export function Card({ as: Element = "div", edge, bleed = false, className, ...rest }: CardProps) {
  return (
    <Element
      {...rest}
      className={classNames(
        "rounded-card border border-line bg-surface p-s4 shadow-card sm:p-s5",
        edge && edges[edge],
        bleed && "max-md:-mx-gutter max-md:rounded-none max-md:border-e-0 max-md:px-gutter print:mx-0",
        bleed && !edge && "max-md:border-s-0",
        className,
      )}
    />
  );
}
