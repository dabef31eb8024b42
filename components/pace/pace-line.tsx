import { paceWords } from "@/components/pace/words";
import type { PaceView } from "@/lib/pace/schema";

type PaceLineProps = {
  pace: PaceView;
  className?: string /** What to say while too little is known. */;
  otherwise?: string;
};

/** How soon a practitioner usually answers; nothing where too little is known, unless it is asked for. */
export function PaceLine({ pace, className = "text-step--1 text-ink-soft", otherwise }: PaceLineProps) {
  const words = paceWords(pace) ?? otherwise;
  return words ? <p className={className}>{words}</p> : null;
}
