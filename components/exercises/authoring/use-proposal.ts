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

const begin = ({ content, base, earlier }: Revised): ProposalValues =>
  earlier ? toValues(earlier.content, { changes: earlier.summary, base: earlier.base }) : toValues(content, { base });

/** The draft of a proposal, and handing it in. */
export function useProposal(revised: Revised | null) {
  const router = useRouter();
  const draft = useDraft({
    ...(revised
      ? { key: `exercise:${revised.id}`, path: `/exercises/${revised.slug}/edit` }
      : { key: "exercise", path: "/exercises/new" }),
    kind: "EXERCISE",
    label: ({ title }) => title,
    schema: proposalValues,
    empty: revised ? begin(revised) : emptyValues,
  });
  const posting = useMutation({
    mutationFn: () => {
      const content = toBody(draft.value);
      const { changes: summary, base: version } = draft.value;
      return revised ? proposeRevision(revised.id, { version, summary, content }) : proposeExercise({ content });
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
