"use client";

import { noDose, type ProposalValues, toBody } from "@/components/exercises/authoring/values";
import { ExerciseSheet } from "@/components/exercises/exercise-sheet";
import { EmptyState } from "@/components/ui/empty-state";
import type { ExerciseBody } from "@/lib/exercise-proposals/schema";
import { exerciseBody } from "@/lib/exercise-proposals/schema";
import type { ExercisePageView } from "@/lib/exercises/schema";

const link = (slug: string) => ({ kind: "EXERCISE" as const, slug, title: slug.replaceAll("-", " ") });

const toPage = ({ easier, harder, ...body }: ExerciseBody): ExercisePageView => ({
  ...body,
  ...{ id: "", kind: "EXERCISE", slug: "", number: 0, version: 0, author: { handle: "", name: "" } },
  ...{ publishedAt: null, editedAt: null, topics: [], worked: [], stretched: [], drawing: null, adaptedFrom: null },
  dose: body.dose ?? noDose,
  easier: easier.map(link),
  harder: harder.map(link),
});

/** The page that a proposal would become; what is still missing is said instead. */
export function ProposalPreview({ values }: { values: ProposalValues }) {
  const parsed = exerciseBody.safeParse(toBody(values));
  if (!parsed.success) {
    return (
      <EmptyState title="Something is missing before it can be shown">
        <p>{parsed.error.issues[0]?.message}</p>
      </EmptyState>
    );
  }
  return (
    <div className="rounded-card border border-line p-s5">
      <ExerciseSheet exercise={toPage(parsed.data)} isPreview />
    </div>
  );
}
