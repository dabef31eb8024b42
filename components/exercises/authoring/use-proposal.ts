"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useDraft } from "@/components/drafts/use-draft";
import {
  emptyValues,
  type ProposalValues,
  proposalValues,
  toBody,
  toValues,
} from "@/components/exercises/authoring/values";
import { showToast } from "@/components/ui/toast";
import { makeExercise } from "@/lib/exercise-imports/client";
import { proposeExercise, proposeRevision } from "@/lib/exercise-proposals/client";
import type { ExerciseContent } from "@/lib/exercises/schema";
import { ApiError } from "@/lib/platform/http/client";

/** The exercise that is revised; null while a new one is written. */
export type Revised = {
  readonly id: string;
  readonly slug: string;
  /** The version that stands; 0 while it is unpublished. */
  readonly base: number;
  /** What stands. */
  readonly content: ExerciseContent;
  /** One's own words that wait or were not taken, and what they were written on. */
  readonly earlier: { readonly content: ExerciseContent; readonly summary: string; readonly base: number } | null;
};

/** An imported exercise of which one is made; its fields as far as the record fills them. */
export type Prefilled = { readonly candidateId: string; readonly values: ProposalValues };

const begin = ({ content, base, earlier }: Revised): ProposalValues =>
  earlier ? toValues(earlier.content, { changes: earlier.summary, base: earlier.base }) : toValues(content, { base });

/** Where a draft is kept and gone on with. */
function placeOf(revised: Revised | null, prefilled: Prefilled | null) {
  if (revised) return { key: `exercise:${revised.id}`, path: `/exercises/${revised.slug}/edit` };
  if (!prefilled) return { key: "exercise", path: "/exercises/new" };
  const { candidateId } = prefilled;
  return { key: `exercise:${candidateId}`, path: `/exercises/new?candidate=${candidateId}` };
}

/** The draft of a proposal, and handing it in. */
export function useProposal(revised: Revised | null, prefilled: Prefilled | null) {
  const router = useRouter();
  const draft = useDraft({
    ...placeOf(revised, prefilled),
    kind: "EXERCISE",
    label: ({ title }) => title,
    schema: proposalValues,
    empty: revised ? begin(revised) : (prefilled?.values ?? emptyValues),
  });
  const posting = useMutation({
    mutationFn: () => {
      const content = toBody(draft.value);
      const { changes: summary, base: version } = draft.value;
      if (revised) return proposeRevision(revised.id, { version, summary, content });
      return prefilled ? makeExercise(prefilled.candidateId, { content }) : proposeExercise({ content });
    },
    onSuccess: async ({ id }) => {
      await draft.discard();
      showToast({ tone: "success", message: "Handed in. Another practitioner reviews it." });
      router.push(`/exercises/review/${id}`);
    },
    // What stands is read anew; the form then says what has changed, and keeps every word.
    onError: (error) => {
      if (error instanceof ApiError && error.reason === "exercise-moved") router.refresh();
    },
  });
  const issues = posting.error instanceof ApiError ? posting.error.issues : [];
  const errorAt = (path: string) =>
    issues.find((issue) => issue.path === `content.${path}` || issue.path.startsWith(`content.${path}.`))?.message;
  return { draft, posting, issues, errorAt };
}
