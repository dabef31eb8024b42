"use client";

import { useState } from "react";
import { hasMiddle, mappedRegions } from "@/components/body-map/body-map-shapes";
import { placeAt, placeName, type Spot } from "@/components/body-map/places";
import { TextField } from "@/components/ui/field";
import type { PlaceBody } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

type RegionListProps = {
  regions: readonly TopicView[];
  places: readonly PlaceBody[];
  onPick: (spot: Spot) => void;
};

const sideNames: Record<Spot["side"], string> = { LEFT: "Left", MIDDLE: "Middle", RIGHT: "Right" };

const rank = (slug: string) => (mappedRegions.includes(slug) ? mappedRegions.indexOf(slug) : mappedRegions.length);

/** A region that the map does not draw may have a middle, for all we know. */
function sidesOf(slug: string): Spot["side"][] {
  return hasMiddle(slug) || !mappedRegions.includes(slug) ? ["LEFT", "MIDDLE", "RIGHT"] : ["LEFT", "RIGHT"];
}

/** The same places as in the drawing, by name: for the keyboard, for a screen reader, and for whoever prefers words. */
export function RegionList({ regions, places, onPick }: RegionListProps) {
  const [sought, setSought] = useState("");
  const wanted = sought.trim().toLowerCase();
  const found = regions
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .toSorted((one, another) => rank(one.slug) - rank(another.slug));
  return (
    <fieldset className="flex min-w-0 flex-col gap-s2">
      <legend className="mb-1 font-semibold">Choose from a list</legend>
      <TextField
        type="search"
        label={<span className="sr-only">Find a place in the list</span>}
        placeholder="Find a place"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <output className="sr-only">{wanted && `${found.length} found`}</output>
      {found.length === 0 && <p className="text-step--1 text-ink-soft">No place has that name.</p>}
      <ul className="relative max-h-72 overflow-y-auto rounded-card border border-line bg-surface @min-[40rem]:max-h-[36rem]">
        {found.map(({ slug, name }) => (
          <li
            key={slug}
            className="flex flex-wrap items-center justify-between gap-x-s2 gap-y-1 border-line px-s3 py-1.5 [&+&]:border-t"
          >
            <span className="min-w-0 text-step--1 wrap-anywhere">{name}</span>
            <span className="ms-auto flex gap-1">
              {sidesOf(slug).map((side) => (
                <button
                  key={side}
                  type="button"
                  aria-label={placeName(name, side)}
                  aria-pressed={placeAt(places, { region: slug, side }) !== undefined}
                  onClick={() => onPick({ region: slug, side })}
                  className="min-h-9 rounded-small border border-edge px-2 text-step--1 transition-colors hover:border-ink-soft aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-accent-ink"
                >
                  {sideNames[side]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
