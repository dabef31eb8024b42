import { Fragment } from "react";
import { classNames } from "@/components/ui/class-names";
import type { DosePart } from "@/lib/prescriptions/dose";

const sideColour = (side: DosePart["side"]): string | false => {
  if (side === "LEFT") return "font-semibold text-side-left";
  return side === "RIGHT" && "font-semibold text-side-right";
};

function Part({ before, figure, after, side }: DosePart) {
  return (
    <span className={classNames("whitespace-nowrap", sideColour(side))}>
      {before}
      {before && figure ? " " : ""}
      {figure && <b className="text-ink">{figure}</b>}
      {after ? ` ${after}` : ""}
    </span>
  );
}

const nameOf = ({ before, figure, after }: DosePart): string => [before, figure, after].join(" ");

/** A dose as a sentence: **3 × 10** · hold **5 s** · right · **4** days a week. */
export function DoseLine({ parts }: { parts: readonly DosePart[] }) {
  return (
    <span className="text-ink-soft text-step--1 tabular-nums">
      {parts.map((part, index) => (
        <Fragment key={nameOf(part)}>
          {index > 0 && " · "}
          <Part {...part} />
        </Fragment>
      ))}
    </span>
  );
}
