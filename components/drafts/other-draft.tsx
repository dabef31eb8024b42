"use client";

import dynamic from "next/dynamic";
import type { Draft } from "@/components/drafts/use-draft";

const DraftChoice = dynamic(() => import("@/components/drafts/draft-choice").then((module) => module.DraftChoice));

type OtherDraftProps<T> = { draft: Pick<Draft<T>, "value" | "other" | "otherAt" | "takeOther" | "keepMine" | "set"> };

/** Another version of what is being written, from another window or device, until somebody chooses. */
export function OtherDraft<T extends object>({ draft }: OtherDraftProps<T>) {
  return draft.other ? <DraftChoice draft={draft} /> : null;
}
