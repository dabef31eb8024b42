import { sideWords } from "@/components/questions/words";
import { classNames } from "@/components/ui/class-names";
import type { Side } from "@/lib/questions/schema";

/** A side, always written and also coloured. */
export function SideWord({ side }: { side: Side }) {
  return (
    <span
      className={classNames(
        "font-semibold",
        side === "LEFT" && "text-side-left",
        side === "RIGHT" && "text-side-right",
      )}
    >
      {sideWords[side]}
    </span>
  );
}
