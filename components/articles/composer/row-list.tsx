import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type RowListProps<T> = {
  rows: readonly T[];
  onChange: (rows: T[]) => void;
  /** What a new row holds. */
  empty: T;
  most: number;
  /** What one row is called: "takeaway". */
  name: string;
  render: (row: T, change: (row: T) => void, index: number) => ReactNode;
};

/** Rows of fields in an order that can be changed, with one button for another row. */
export function RowList<T>({ rows, onChange, empty, most, name, render }: RowListProps<T>) {
  const moveUp = (index: number) =>
    onChange([
      ...rows.slice(0, index - 1),
      ...rows.slice(index, index + 1),
      ...rows.slice(index - 1, index),
      ...rows.slice(index + 1),
    ]);
  return (
    <div className="flex flex-col gap-s4">
      {rows.length > 0 && (
        <ol className="flex flex-col gap-s4">
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place, and every field is controlled.
            <li className="flex flex-col gap-s2 border-line border-s-2 ps-s3" key={index}>
              <fieldset className="flex min-w-0 flex-col gap-s2">
                <legend className="sr-only">
                  {name} {index + 1}
                </legend>
                {render(row, (changed) => onChange(rows.with(index, changed)), index)}
              </fieldset>
              <div className="flex flex-wrap gap-s2">
                <Button
                  aria-label={`Move ${name} ${index + 1} up`}
                  disabled={index === 0}
                  look="quiet"
                  onClick={() => moveUp(index)}
                  size="sm"
                >
                  Move up
                </Button>
                <Button
                  aria-label={`Remove ${name} ${index + 1}`}
                  look="quiet"
                  onClick={() => onChange(rows.toSpliced(index, 1))}
                  size="sm"
                >
                  Remove
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      {rows.length < most && (
        <Button className="self-start" onClick={() => onChange([...rows, empty])}>
          Add a {name}
        </Button>
      )}
    </div>
  );
}
