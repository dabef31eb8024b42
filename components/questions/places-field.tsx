"use client";

import { useFieldArray, useFormContext } from "react-hook-form";
import { sideWords } from "@/components/questions/words";
import { BodyFigure } from "@/components/site/body-figure";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { type QuestionDraft, side } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

const bodySides = { LEFT: "left", RIGHT: "right", BOTH: "both", MIDDLE: "middle" } as const;
const most = 12;

/** Where it is: regions of the body, each with its side, and a drawing that shows what was chosen. */
export function PlacesField({ regions }: { regions: readonly TopicView[] }) {
  const { control, register, watch, formState } = useFormContext<QuestionDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: "where" });
  const where = watch("where") ?? [];
  const first = regions[0]?.slug ?? "";
  return (
    <Fieldset
      legend="Where is it?"
      note="optional"
      hint="Left and right are your own, not those of somebody who looks at you."
      error={formState.errors.where?.message}
    >
      <div className="grid gap-s4 sm:grid-cols-[minmax(0,1fr)_9rem]">
        <ul className="flex min-w-0 flex-col gap-s3">
          {fields.map((field, index) => (
            <li key={field.id} className="grid grid-cols-[minmax(0,1fr)_minmax(0,0.7fr)_auto] items-end gap-s2">
              <Select
                label={<span className={index > 0 ? "sr-only" : ""}>Place {index > 0 && index + 1}</span>}
                {...register(`where.${index}.region`)}
              >
                {regions.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </Select>
              <Select
                label={<span className={index > 0 ? "sr-only" : ""}>Side {index > 0 && `of place ${index + 1}`}</span>}
                {...register(`where.${index}.side`)}
              >
                {side.options.map((each) => (
                  <option key={each} value={each}>
                    {sideWords[each]}
                  </option>
                ))}
              </Select>
              <Button look="quiet" aria-label={`Take place ${index + 1} away`} onClick={() => remove(index)}>
                ×
              </Button>
            </li>
          ))}
          <li>
            <Button disabled={fields.length >= most} onClick={() => append({ region: first, side: "RIGHT" })}>
              {fields.length === 0 ? "Add a place" : "Add another place"}
            </Button>
          </li>
        </ul>
        <BodyFigure
          marks={where.map((place) => ({ region: place.region, side: bodySides[place.side] }))}
          part="lower"
          className="max-sm:max-w-48"
        />
      </div>
    </Fieldset>
  );
}
