"use client";

import { useFormContext } from "react-hook-form";
import { AddPhotos } from "@/components/photos/add-photos";
import { FieldSpot } from "@/components/questions/ask/field-spot";
import { useViewer } from "@/components/viewer/use-viewer";
import type { QuestionDraft } from "@/lib/questions/schema";

/** The photos of a question; somebody signed out learns when they can add some. */
export function QuestionPhotos() {
  const { watch, setValue, formState } = useFormContext<QuestionDraft>();
  const { viewer, isKnown } = useViewer();
  const photos = (watch("photos") ?? []).map(({ id, alt = "" }) => ({ id, alt }));
  return (
    <FieldSpot field="photos">
      {isKnown && !viewer ? (
        <p className="text-step--1 text-ink-soft">Photos can be added once you are signed in.</p>
      ) : (
        <AddPhotos
          label="Photos"
          value={photos}
          errors={photos.map((_photo, index) => formState.errors.photos?.[index]?.message)}
          onChange={(chosen) => setValue("photos", chosen, { shouldDirty: true })}
        />
      )}
    </FieldSpot>
  );
}
