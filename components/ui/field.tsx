import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "@/components/ui/class-names";

type FieldWords = {
  label: ReactNode;
  /** A word beside the label, such as "optional". */
  note?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

/** The ids of the hint and the error that a control points to, or nothing when it has neither. */
export function describedBy(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">): string | undefined {
  return classNames(error ? `${id}-error` : null, hint ? `${id}-hint` : null) || undefined;
}

type FieldProps = FieldWords & {
  id: string;
  className?: string | undefined;
  /** For a control that is no form field, which a label can only name. */
  labelProps?: ComponentProps<"label">;
  children: ReactNode;
};

/** A label, a hint, a control and what is wrong with it; the control carries `id` and `describedBy(id, …)`. */
export function Field({ id, label, note, hint, error, className, labelProps, children }: FieldProps) {
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <div className="flex flex-wrap items-baseline gap-x-s2">
        <label htmlFor={id} {...labelProps} className="font-semibold">
          {label}
        </label>
        {note && <span className="text-step--1 text-ink-soft">{note}</span>}
      </div>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {children}
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="max-w-measure text-step--1 leading-normal text-ink-soft">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="text-step--1 leading-normal font-semibold text-urgent">
      {children}
    </p>
  );
}

const control =
  "w-full min-w-0 rounded-card border border-edge bg-surface px-3.5 py-2.5 text-step-0 text-ink transition-colors hover:border-ink-soft focus-visible:border-accent focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-soft aria-invalid:border-urgent";

function wiring(id: string, words: FieldWords) {
  return { id, "aria-describedby": describedBy(id, words), "aria-invalid": words.error ? true : undefined };
}

type TextFieldProps = FieldWords & ComponentProps<"input">;

export function TextField({ label, note, hint, error, id: given, className, ...input }: TextFieldProps) {
  const made = useId();
  const words = { label, note, hint, error };
  const id = given ?? made;
  return (
    <Field {...words} id={id} className={className}>
      <input type="text" {...input} {...wiring(id, words)} className={classNames(control, "min-h-touch")} />
    </Field>
  );
}

type TextAreaProps = FieldWords & ComponentProps<"textarea">;

/** Grows with what is written where the browser can, and can be dragged taller where it cannot. */
export function TextArea({ label, note, hint, error, id: given, className, rows = 4, ...area }: TextAreaProps) {
  const made = useId();
  const words = { label, note, hint, error };
  const id = given ?? made;
  return (
    <Field {...words} id={id} className={className}>
      <textarea
        rows={rows}
        {...area}
        {...wiring(id, words)}
        className={classNames(control, "field-sizing-content max-h-[70dvh] min-h-28 resize-y leading-relaxed")}
      />
    </Field>
  );
}

type SelectProps = FieldWords & ComponentProps<"select">;

export function Select({ label, note, hint, error, id: given, className, children, ...select }: SelectProps) {
  const made = useId();
  const words = { label, note, hint, error };
  const id = given ?? made;
  return (
    <Field {...words} id={id} className={className}>
      <span className="relative grid items-center">
        <select {...select} {...wiring(id, words)} className={classNames(control, "min-h-touch appearance-none pe-10")}>
          {children}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 8"
          className="pointer-events-none absolute end-4 w-3 fill-none stroke-ink-soft stroke-[1.6]"
        >
          <path d="m1 1.5 5 5 5-5" />
        </svg>
      </span>
    </Field>
  );
}
