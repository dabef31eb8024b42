import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, FieldError, FieldHint } from "@/components/ui/field";

type FieldsetProps = {
  legend: ReactNode;
  note?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A question with several controls as its answer. */
export function Fieldset({ legend, note, hint, error, className, children }: FieldsetProps) {
  const id = useId();
  return (
    <fieldset
      aria-describedby={describedBy(id, { hint, error })}
      aria-invalid={error ? true : undefined}
      className={classNames("flex min-w-0 flex-col gap-s2", className)}
    >
      <legend className="mb-1 font-semibold">
        {legend}
        {note && <span className="ms-s2 text-step--1 font-normal text-ink-soft">{note}</span>}
      </legend>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {children}
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}

type ChoiceProps = Omit<ComponentProps<"input">, "type"> & {
  type: "radio" | "checkbox";
  label: ReactNode;
  hint?: ReactNode;
};

/** One answer as a chip: the whole chip takes the press, and a tick says that it is chosen. */
export function Choice({ label, hint, className, ...input }: ChoiceProps) {
  return (
    <label
      className={classNames(
        "group relative inline-flex min-h-touch items-center gap-2 rounded-card border border-edge bg-surface px-3.5 py-2 leading-snug transition-colors",
        "hover:border-ink-soft has-checked:border-accent has-checked:bg-accent-wash has-checked:shadow-[inset_0_0_0_1px_var(--accent)]",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:opacity-55",
        className,
      )}
    >
      <input {...input} className="peer absolute inset-0 m-0 size-full cursor-[inherit] appearance-none outline-none" />
      <span
        aria-hidden="true"
        className={classNames(
          "grid size-[1.15em] flex-none place-items-center border border-edge text-transparent transition-colors peer-checked:border-accent peer-checked:bg-accent peer-checked:text-accent-ink",
          input.type === "radio" ? "rounded-pill" : "rounded-small",
        )}
      >
        <svg aria-hidden="true" viewBox="0 0 12 12" className="w-[0.75em] fill-none stroke-current stroke-2">
          <path d="m2 6.4 2.7 2.7L10 3.5" />
        </svg>
      </span>
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-step--1 text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}

type ChoicesProps = Omit<FieldsetProps, "children"> & {
  type: "radio" | "checkbox";
  name: string;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  defaultValue?: readonly string[];
  /** One of them has to be chosen. */
  required?: boolean;
  /** One below the other, for choices that need their hints. */
  isColumn?: boolean;
};

/** A fieldset of chips: one answer (`radio`) or any number of them (`checkbox`). */
export function Choices(props: ChoicesProps) {
  const { type, name, options, defaultValue = [], required = false, isColumn = false, ...fieldset } = props;
  return (
    <Fieldset {...fieldset}>
      <div className={classNames("flex gap-s2", isColumn ? "flex-col" : "flex-wrap")}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type={type}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={defaultValue.includes(option.value)}
            required={required}
          />
        ))}
      </div>
    </Fieldset>
  );
}
