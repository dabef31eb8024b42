"use client";

import { FieldSpot } from "@/components/questions/ask/field-spot";
import { PlacesField } from "@/components/questions/places-field";
import type { TopicView } from "@/lib/topics/schema";

/** Where on the body it is. */
export function WhereStep({ regions }: { regions: readonly TopicView[] }) {
  return (
    <FieldSpot field="where">
      <PlacesField regions={regions} />
    </FieldSpot>
  );
}
