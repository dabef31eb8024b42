"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { DraftStatus } from "@/components/drafts/draft-status";
import { OtherDraft } from "@/components/drafts/other-draft";
import { BasicsSection, HowSection } from "@/components/exercises/authoring/basics-section";
import { DoseSection } from "@/components/exercises/authoring/dose-section";
import { LinksSection } from "@/components/exercises/authoring/links-section";
import { MovedNotice } from "@/components/exercises/authoring/moved-notice";
import { SafetySection } from "@/components/exercises/authoring/safety-section";
import { type Prefilled, type Revised, useProposal } from "@/components/exercises/authoring/use-proposal";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { TopicView } from "@/lib/topics/schema";

const ProposalPreview = dynamic(() =>
  import("@/components/exercises/authoring/proposal-preview").then((module) => module.ProposalPreview),
);

type ProposalFormProps = { revised: Revised | null; prefilled?: Prefilled | null; topics: readonly TopicView[] };

/** Writes an exercise or a revision; it is kept as a draft until it is handed in for review. */
export function ProposalForm({ revised, prefilled = null, topics }: ProposalFormProps) {
  const { draft, posting, issues, errorAt } = useProposal(revised, prefilled);
  const [isPreviewed, setPreviewed] = useState(false);
  const fields = {
    values: draft.value,
    change: (patch: Partial<typeof draft.value>) => draft.set({ ...draft.value, ...patch }),
    errorAt,
  };
  return (
    <form
      className="flex max-w-[48rem] flex-col gap-s6"
      onSubmit={(event) => {
        event.preventDefault();
        posting.mutate();
      }}
    >
      <OtherDraft draft={draft} />
      <BasicsSection {...fields} />
      <HowSection {...fields} />
      <DoseSection {...fields} />
      <SafetySection {...fields} />
      <LinksSection {...fields} topics={topics} />
      {revised && (
        <TextArea
          error={issues.find(({ path }) => path === "summary")?.message}
          hint="Readers see this in the history, and whoever was prescribed an earlier version."
          label="What changes, and why"
          maxLength={300}
          onChange={({ target }) => fields.change({ changes: target.value })}
          rows={2}
          value={draft.value.changes}
        />
      )}
      {isPreviewed && <ProposalPreview values={draft.value} />}
      {posting.error && (
        <Notice title={failureText(posting.error)} tone="error">
          {issues.map(({ path, message }) => (
            <p key={path}>{message}</p>
          ))}
        </Notice>
      )}
      {revised && <MovedNotice onBroughtUp={draft.set} revised={revised} values={draft.value} />}
      <div className="flex flex-wrap items-center gap-s3">
        <Button look="main" pending={posting.isPending} type="submit">
          Hand in for review
        </Button>
        <Button aria-pressed={isPreviewed} onClick={() => setPreviewed(!isPreviewed)}>
          {isPreviewed ? "Hide the preview" : "Preview"}
        </Button>
        <DraftStatus draft={draft} />
      </div>
    </form>
  );
}
