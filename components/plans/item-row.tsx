import Link from "next/link";
import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { OriginLine } from "@/components/plans/origin-line";
import { dateText, daysBesideDose } from "@/components/plans/words";
import { Button } from "@/components/ui/button";
import { MoveButtons } from "@/components/ui/move-buttons";
import type { PlanItemView } from "@/lib/plans/schema";
import { doseParts } from "@/lib/prescriptions/dose";

type ItemRowProps = {
  item: PlanItemView;
  isFirst: boolean;
  isLast: boolean;
  onEdit: () => void;
  onMove: (by: -1 | 1) => void;
  onPause: () => void;
  onRemove: () => void;
};

function stretchText({ dose, days, startsOn, endsOn, isPaused }: PlanItemView): string {
  const stretch = endsOn ? `from ${dateText(startsOn)} until ${dateText(endsOn)}` : `since ${dateText(startsOn)}`;
  return [isPaused && "Paused", daysBesideDose(dose, days), stretch].filter(Boolean).join(" · ");
}

/** An exercise of the plan with what can be done to it. */
export function ItemRow({ item, isFirst, isLast, onEdit, onMove, onPause, onRemove }: ItemRowProps) {
  const { title, dose, note, exercise, isPaused } = item;
  return (
    <>
      <div className="flex items-center gap-s4">
        <ExerciseThumbnail drawing={exercise?.drawing ?? null} />
        <div className="min-w-0">
          <h3 className="font-sans text-step-0 tracking-normal">
            {exercise ? (
              <Link className="text-ink decoration-edge" href={exercise.path} prefetch={false}>
                {title}
              </Link>
            ) : (
              title
            )}
          </h3>
          <p className="leading-snug">
            <DoseLine parts={doseParts({ ...dose, weeks: null })} />
          </p>
          <p className="text-ink-soft text-step--1">{stretchText(item)}</p>
          {note && <p className="mt-s1 text-step--1">{note}</p>}
          <OriginLine item={item} />
          {exercise?.isRevised && (
            <p className="mt-s1 text-ink-soft text-step--1">Shown as it was given to you; it has been revised since.</p>
          )}
          {!exercise && <p className="mt-s1 text-step--1 text-waiting">The exercise is not shown any more.</p>}
        </div>
      </div>
      <div className="mt-s2 flex flex-wrap gap-s1">
        <Button aria-label={`Change ${title}`} look="quiet" onClick={onEdit}>
          Change
        </Button>
        <Button aria-label={`${isPaused ? "Go on with" : "Pause"} ${title}`} look="quiet" onClick={onPause}>
          {isPaused ? "Go on" : "Pause"}
        </Button>
        <MoveButtons isFirst={isFirst} isLast={isLast} onMove={onMove} title={title} />
        <Button aria-label={`Remove ${title}`} look="quiet" onClick={onRemove}>
          Remove
        </Button>
      </div>
    </>
  );
}
