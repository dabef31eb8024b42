"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Specimen } from "@/app/dev/ui/specimen";
import { mappedRegions } from "@/components/body-map/body-map-shapes";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PlaceBody } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

const BodyMap = dynamic(() => import("@/components/body-map/body-map").then((module) => module.BodyMap));

const regions = [...mappedRegions, "shoulder-blade"].map((slug): TopicView => {
  const words = slug.replaceAll("-", " ");
  return { slug, name: words.charAt(0).toUpperCase() + words.slice(1), kind: "REGION" };
});

const three: PlaceBody[] = [
  { region: "hip", side: "RIGHT", kinds: ["PAIN", "TURNED_IN", "TURNED_OUT"], severity: 6 },
  { region: "lower-back", side: "MIDDLE", kinds: ["TIGHT"], severity: null },
  { region: "knee", side: "BOTH", kinds: [], severity: 0 },
];

const twelve = mappedRegions.slice(2, 14).map(
  (region, index): PlaceBody => ({
    region,
    side: index % 2 ? "LEFT" : "RIGHT",
    kinds: ["PAIN"],
    severity: index % 11,
  }),
);

function Filled({ places, error }: { places: readonly PlaceBody[]; error?: string }) {
  const [value, setValue] = useState(places);
  return <BodyMap regions={regions} value={value} onChange={setValue} error={error} />;
}

export function BodyMapSpecimens() {
  return (
    <>
      <SectionHeading className="mt-s7">Where it is</SectionHeading>
      <Specimen name="Body map, empty" wide>
        <Filled places={[]} />
      </Specimen>
      <Specimen name="Body map, three places" wide>
        <Filled places={three} />
      </Specimen>
      <Specimen name="Body map, full" wide>
        <Filled places={twelve} error="Name at most 12 places" />
      </Specimen>
    </>
  );
}
