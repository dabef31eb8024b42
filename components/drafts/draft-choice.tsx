"use client";

import type { Draft } from "@/components/drafts/use-draft";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import { showToast } from "@/components/ui/toast";

const longest = 280;

/** The words in a draft, in the order of its fields, without knowing the form. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return value.includes(" ") ? [value.trim()] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

function preview(value: unknown): string {
  const words = wordsIn(value).join(" · ");
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

type DraftChoiceProps<T> = { draft: Pick<Draft<T>, "value" | "other" | "otherAt" | "takeOther" | "keepMine" | "set"> };

/** The words of the other version, and the choice between the two. */
export function DraftChoice<T extends object>({ draft }: DraftChoiceProps<T>) {
  const { value, other, otherAt, takeOther, keepMine, set } = draft;
  if (!other) return null;
  const take = () => {
    takeOther();
    showToast({
      tone: "success",
      message: "The other version is here.",
      action: { label: "Undo", run: () => set(value) },
    });
  };
  const words = preview(other);
  return (
    <Notice tone="info" title="There is another version of this draft">
      <p>
        Two versions were written, in two windows or on two devices. Below is the newer one. The other
        {otherAt && (
          <>
            {" "}
            (<RelativeTime date={otherAt} />)
          </>
        )}{" "}
        says:
      </p>
      {words && (
        <blockquote className="mt-s2 border-s-2 border-line ps-s3 wrap-anywhere text-ink-soft">{words}</blockquote>
      )}
      <div className="mt-s3 flex flex-wrap gap-s2">
        <Button size="sm" onClick={take}>
          Use the other version
        </Button>
        <Button size="sm" look="quiet" onClick={keepMine}>
          Keep this one
        </Button>
      </div>
    </Notice>
  );
}
