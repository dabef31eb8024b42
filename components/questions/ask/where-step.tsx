"use client";

import dynamic from "next/dynamic";
import { useFormContext } from "react-hook-form";
import { Term } from "@/components/glossary/term";
import { FieldSpot } from "@/components/questions/ask/field-spot";
import { placesOf } from "@/components/questions/ask/places-of";
import { Skeleton } from "@/components/ui/skeleton";
import type { QuestionDraft } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

const BodyMap = dynamic(() => import("@/components/body-map/body-map").then((module) => module.BodyMap), {
  loading: () => <Skeleton lines={8} />,
});

/** Where on the body it is, what is felt there and how much. */
export function WhereStep({ regions }: { regions: readonly TopicView[] }) {
  const { watch, setValue, formState } = useFormContext<QuestionDraft>();
  const { where } = formState.errors;
  return (
    <FieldSpot field="where">
      <p className="mb-s4 max-w-measure text-ink-soft">
        Left and right are your own. The inner thigh is where the <Term word="adductor">adductors</Term> are, the side
        of the hip where the <Term word="abductor">abductors</Term> are; a leg that is turned in is in{" "}
        <Term word="internalRotation" />, one that is turned out in <Term word="externalRotation" />.
      </p>
      <h3 className="sr-only">Places</h3>
      <BodyMap
        regions={regions}
        value={placesOf(watch())}
        onChange={(places) => setValue("where", places, { shouldDirty: true, shouldValidate: where !== undefined })}
        error={where?.root?.message ?? where?.message}
      />
    </FieldSpot>
  );
}
