"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { BodyPicture } from "@/components/body-map/body-picture";
import { PlaceCard } from "@/components/body-map/place-card";
import {
  changePlace,
  mostPlaces,
  placeAt,
  placeName,
  putBack,
  type Spot,
  toggleSpot,
} from "@/components/body-map/places";
import { RegionList } from "@/components/body-map/region-list";
import { FieldError } from "@/components/ui/field";
import { showToast } from "@/components/ui/toast";
import type { PlaceBody } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

type BodyMapProps = {
  regions: readonly TopicView[];
  value: readonly PlaceBody[];
  onChange: (places: PlaceBody[]) => void;
  error?: ReactNode;
};

/** Where it is: tapped on a drawing or picked from a list, each place with its side, its kinds and how strong it is. */
export function BodyMap({ regions, value, onChange, error }: BodyMapProps) {
  const id = useId();
  const chosen = useRef<HTMLParagraphElement>(null);
  const [news, setNews] = useState("");
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);

  const regionNames = new Map(regions.map(({ slug, name }) => [slug, name]));
  const nameOf = ({ region, side }: Pick<PlaceBody, "region" | "side">) =>
    placeName(regionNames.get(region) ?? region.replaceAll("-", " "), side);

  const offerUndo = (place: PlaceBody, index: number) => {
    setNews("");
    showToast({
      tone: "success",
      message: `${nameOf(place)} removed.`,
      action: { label: "Undo", run: () => onChange(putBack(latest.current, place, index)) },
    });
  };
  const pick = (spot: Spot) => {
    const before = placeAt(value, spot);
    if (!before && value.length >= mostPlaces) return setNews(`${mostPlaces} places is the most. Remove one first.`);
    onChange(toggleSpot(value, spot));
    if (before?.side === spot.side) return offerUndo(before, value.indexOf(before));
    setNews(before ? `${nameOf(spot)} removed, the other side stays.` : `${nameOf(spot)} added.`);
  };
  const remove = (place: PlaceBody) => {
    onChange(value.filter((each) => each !== place));
    offerUndo(place, value.indexOf(place));
    chosen.current?.focus({ preventScroll: true });
  };

  return (
    <fieldset aria-label="Body map" aria-describedby={error ? `${id}-error` : undefined} className="@container min-w-0">
      <div className="grid gap-s4 @min-[40rem]:grid-cols-[minmax(0,1fr)_18rem]">
        <BodyPicture
          places={value}
          nameOf={(spot) => (regionNames.has(spot.region) ? nameOf(spot) : null)}
          onTap={pick}
          news={news}
        />
        <RegionList regions={regions} places={value} onPick={pick} />
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
      <p ref={chosen} tabIndex={-1} className="mt-s4 text-step--1 text-ink-soft">
        {value.length === 0 ? "No place is chosen yet." : `Chosen: ${value.length} of at most ${mostPlaces}.`}
      </p>
      {value.length > 0 && (
        <ul aria-label="Chosen places" className="mt-s2 grid gap-s3 @min-[40rem]:grid-cols-2">
          {value.map((place, index) => (
            <PlaceCard
              // The nth of its region, not its side: a card stays itself, with the focus, while its side is changed.
              key={`${place.region} ${value.slice(0, index).filter(({ region }) => region === place.region).length}`}
              place={place}
              name={nameOf(place)}
              onChange={(after) => onChange(changePlace(value, place, after))}
              onRemove={() => remove(place)}
            />
          ))}
        </ul>
      )}
    </fieldset>
  );
}
