"use client";

import dynamic from "next/dynamic";
import { OtherDraft } from "@/components/drafts/other-draft";
import type { Draft } from "@/components/drafts/use-draft";

// Only practitioners hear of claims and save replies.
const PractitionerNotes = dynamic(() =>
  import("@/components/waiting/practitioner-notes").then((module) => module.PractitionerNotes),
);

type AnswerNotesProps<T> = { postId: string; isPractitioner: boolean; draft: Draft<T> };

/** What to know before one writes an answer: another draft of it, and who else is writing one. */
export function AnswerNotes<T extends { readonly markdown: string }>({
  postId,
  isPractitioner,
  draft,
}: AnswerNotesProps<T>) {
  return (
    <>
      <OtherDraft draft={draft} />
      {isPractitioner && (
        <PractitionerNotes
          postId={postId}
          text={draft.value.markdown}
          onText={(markdown) => draft.set({ ...draft.value, markdown })}
        />
      )}
    </>
  );
}
