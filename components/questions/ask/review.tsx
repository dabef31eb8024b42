"use client";

import { useFormContext } from "react-hook-form";
import { IntakeSummary } from "@/components/questions/intake-summary";
import { intakeBody, type QuestionDraft } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

/** The question as practitioners will see it, before it is posted. */
export function Review({ regions }: { regions: readonly TopicView[] }) {
  const { watch } = useFormContext<QuestionDraft>();
  const values = watch();
  // A line that was only begun is not read yet.
  const trials = values.trials?.filter(({ what }) => what.trim());
  const opinions = values.opinions?.filter(({ said }) => said.trim());
  const intake = intakeBody.safeParse({ ...values, trials, opinions });
  if (!intake.success) return null;
  const nameOf = (slug: string) => regions.find((region) => region.slug === slug)?.name ?? slug;
  const where = intake.data.where.map((place) => ({ ...place, name: nameOf(place.region) }));
  return (
    <div>
      <h3 className="mb-s3">As it will be read</h3>
      <p className="mb-s3 font-semibold wrap-anywhere">{values.title || "No title yet"}</p>
      <IntakeSummary intake={{ ...intake.data, where }} />
    </div>
  );
}
