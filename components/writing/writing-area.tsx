"use client";

import { type ReactNode, useId, useRef, useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import { useEarlyWords } from "@/components/writing/use-early-words";
import { useFormatted } from "@/components/writing/use-formatted";
import { usePreview } from "@/components/writing/use-preview";
import type { PreviewPlace } from "@/lib/comments/client";

export type WritingAreaProps = {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onChange: (text: string) => void;
  rows?: number;
  autoFocus?: boolean;
  /** Where it will stand, for the preview. */
  place?: PreviewPlace;
  /** Keeps a picture that is put into the text; without it, pictures are not taken. */
  onImage?: (file: File, alt: string) => Promise<{ src: string; alt: string }>;
};

const box = "w-full rounded-card border border-edge bg-surface text-step-0 hover:border-ink-soft";

/**
 * A place to write Markdown: a plain field, and once somebody goes into it an editor that shows what it will look like.
 *
 * Whoever prefers the plain field never loads the editor; the device remembers it.
 */
export function WritingArea(props: WritingAreaProps) {
  const { label, hint, error, value, rows = 5, autoFocus = false } = props;
  const id = useId();
  const [isPreviewing, setPreviewing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { Editor, ...formatted } = useFormatted(area);
  useEarlyWords(area, { value, onChange: props.onChange, onFocus: formatted.begin });
  const isPlain = !formatted.isShown && !isPreviewing;
  const words = {
    id,
    labelId: `${id}-label`,
    describedBy: describedBy(id, { hint, error }),
    isInvalid: Boolean(error),
  };
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      labelProps={formatted.isShown ? { id: words.labelId, htmlFor: undefined, onClick: formatted.focus } : {}}
    >
      {isPreviewing && <Preview markdown={value} place={props.place} />}
      {isPlain && (
        <textarea
          ref={area}
          id={id}
          dir="auto"
          rows={rows}
          value={value}
          // biome-ignore lint/a11y/noAutofocus: opened by the press of a button whose purpose is to write here
          autoFocus={autoFocus}
          aria-describedby={words.describedBy}
          aria-invalid={words.isInvalid || undefined}
          onFocus={formatted.begin}
          onChange={(event) => props.onChange(event.target.value)}
          className={`${box} field-sizing-content min-h-32 px-3.5 py-2.5 focus-visible:border-accent aria-invalid:border-urgent`}
        />
      )}
      {Editor && !isPreviewing && (
        <Editor
          {...props}
          words={words}
          rows={rows}
          isShown={formatted.isShown}
          onReady={formatted.take}
          onPlain={formatted.leave}
        />
      )}
      {!formatted.isShown && (
        <div className="flex flex-wrap gap-s2">
          <Button
            look="quiet"
            size="sm"
            disabled={!value.trim()}
            aria-pressed={isPreviewing}
            onClick={() => setPreviewing(!isPreviewing)}
          >
            {isPreviewing ? "Go on writing" : "Preview"}
          </Button>
          {formatted.isDeclined && isPlain && (
            <Button look="quiet" size="sm" onClick={formatted.prefer}>
              Formatted
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}

/** The text as the page will show it, made by the server's own renderer. */
function Preview({ markdown, place }: { markdown: string; place: PreviewPlace | undefined }) {
  const preview = usePreview(markdown, place);
  return (
    <div className="prose min-h-32 rounded-card border border-dashed border-edge/60 px-3.5 py-2.5" aria-live="polite">
      {preview.error && <Notice tone="error">{failureText(preview.error)}</Notice>}
      <Prose html={preview.data?.html ?? ""} />
    </div>
  );
}
