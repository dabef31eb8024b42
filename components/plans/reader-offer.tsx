"use client";

import { countryName, professions } from "@/components/practitioners/words";
import { classNames } from "@/components/ui/class-names";
import type { PractitionerView } from "@/lib/practitioners/schema";

/** What tells one practitioner from another of the same name. */
export const readerFacts = ({ handle, credential: { profession, country } }: PractitionerView): string =>
  `${professions[profession].name} · ${countryName(country)} · @${handle}`;

type ReaderOfferProps = { reader: PractitionerView; id: string; isActive: boolean; onChoose: () => void };

/** One of the practitioners that a text field offers; the arrow keys point at it, the focus stays in the field. */
export function ReaderOffer({ reader, id, isActive, onChoose }: ReaderOfferProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the text field, which points here.
    // biome-ignore lint/a11y/useFocusableInteractive: as above; an option of a combobox takes no focus.
    <div
      aria-selected={isActive}
      className={classNames("p-s3", isActive && "bg-accent-wash")}
      id={id}
      onClick={onChoose}
      onMouseDown={(event) => event.preventDefault()}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: "nearest" });
      }}
      role="option"
    >
      <b className="block leading-snug">{reader.name}</b>
      <span className="text-ink-soft text-step--1">{readerFacts(reader)}</span>
    </div>
  );
}
