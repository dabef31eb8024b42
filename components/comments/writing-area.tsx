"use client";

import { type ReactNode, useId, useState } from "react";
import { usePreview } from "@/components/comments/use-preview";
import { failureText } from "@/components/copy/reasons";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";

type WritingAreaProps = {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onChange: (text: string) => void;
  rows?: number;
  autoFocus?: boolean;
};

/** A place to write Markdown, with a preview made by the server's own renderer. */
export function WritingArea({ label, hint, error, value, onChange, rows = 5, autoFocus = false }: WritingAreaProps) {
  const id = useId();
  const [isPreviewing, setPreviewing] = useState(false);
  const preview = usePreview(value, isPreviewing);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {isPreviewing ? (
        <div
          className="prose min-h-32 rounded-card border border-dashed border-edge/60 px-3.5 py-2.5"
          aria-live="polite"
        >
          {preview.error && <Notice tone="error">{failureText(preview.error)}</Notice>}
          <Prose html={preview.data?.html ?? ""} />
        </div>
      ) : (
        <textarea
          id={id}
          rows={rows}
          value={value}
          // biome-ignore lint/a11y/noAutofocus: opened by the press of a button whose purpose is to write here
          autoFocus={autoFocus}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
          className="field-sizing-content min-h-32 w-full rounded-card border border-edge bg-surface px-3.5 py-2.5 text-step-0 hover:border-ink-soft focus-visible:border-accent aria-invalid:border-urgent"
        />
      )}
      <Button
        look="quiet"
        size="sm"
        className="self-start"
        disabled={!value.trim()}
        aria-pressed={isPreviewing}
        onClick={() => setPreviewing(!isPreviewing)}
      >
        {isPreviewing ? "Go on writing" : "Preview"}
      </Button>
    </Field>
  );
}
