import { type ReactNode, useId } from "react";
import { type GlossaryWordId, glossaryWords } from "@/lib/glossary/words";

type TermProps = { word: GlossaryWordId; children?: ReactNode };

/** A word that explains itself at a press: the browser's own popover, which Escape closes and no script opens. */
export function Term({ word, children }: TermProps) {
  const id = useId();
  const { name, meaning } = glossaryWords[word];
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children ?? name.toLowerCase()}
      </button>
      <span popover="auto" className="term-note" id={id}>
        <b>{name}</b> {meaning}
      </span>
    </>
  );
}
