import { Button } from "@/components/ui/button";

type MoveButtonsProps = {
  /** What is moved, for whoever hears the buttons alone. */
  title: string;
  isFirst: boolean;
  isLast: boolean;
  /** One place up (-1) or down (1). */
  onMove: (by: -1 | 1) => void;
  /** Prefix of the buttons' ids, where the focus is to follow a row that moves. */
  id?: string;
};

/** Moves one of a list by a place; at the ends a button stays where it is, so that no focus is lost. */
export function MoveButtons({ title, isFirst, isLast, onMove, id }: MoveButtonsProps) {
  return (
    <>
      <Button
        aria-disabled={isFirst}
        aria-label={`Move ${title} up`}
        id={id && `${id}-up`}
        look="quiet"
        onClick={() => !isFirst && onMove(-1)}
      >
        Up
      </Button>
      <Button
        aria-disabled={isLast}
        aria-label={`Move ${title} down`}
        id={id && `${id}-down`}
        look="quiet"
        onClick={() => !isLast && onMove(1)}
      >
        Down
      </Button>
    </>
  );
}
