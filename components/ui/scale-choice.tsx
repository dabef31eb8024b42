import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

/** One step of a scale as a radio: the whole tile takes the press. */
export function ScaleChoice({ children, className, ...input }: Omit<ComponentProps<"input">, "type">) {
  return (
    <label
      className={classNames(
        "relative grid min-h-touch place-items-center rounded-small border border-edge bg-surface font-semibold tabular-nums has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        className,
      )}
    >
      <input {...input} type="radio" className="absolute inset-0 m-0 size-full appearance-none outline-none" />
      {children}
    </label>
  );
}

/** The numeric rating scale for pain: 0 is none, 10 the worst that can be imagined. */
export const painSteps: readonly number[] = Array.from({ length: 11 }, (_, value) => value);
