"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { WritingArea } from "@/components/writing/writing-area";
import { keepReply } from "@/lib/saved-replies/client";
import { savedReplyKeys } from "@/lib/saved-replies/keys";
import { fillPlaceholders } from "@/lib/saved-replies/placeholders";
import type { SavedReplyBody } from "@/lib/saved-replies/schema";

type SavedReplyFormProps = { reply: SavedReplyBody & { id: string | null }; onDone: () => void };

const example = { name: "Maren", region: "hip", side: "left", title: "The left hip drops" };

/** A thread in which a reply could stand, so that one sees what the placeholders become. */
function Example({ markdown }: { markdown: string }) {
  if (!/\{[a-z]+\}/.test(markdown)) return null;
  const filled = fillPlaceholders(markdown, example).replaceAll("\\", "");
  return (
    <div className="rounded-card border border-dashed border-edge/60 px-3.5 py-2.5 text-step--1" aria-live="polite">
      <p className="mb-s1 text-ink-soft">Put into a question by Maren, about the left hip:</p>
      <p className="whitespace-pre-line wrap-anywhere">{filled}</p>
    </div>
  );
}

/** Writes or changes a saved reply. */
export function SavedReplyForm({ reply, onDone }: SavedReplyFormProps) {
  const client = useQueryClient();
  const [value, setValue] = useState(reply);
  const keeping = useMutation({
    mutationFn: keepReply,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: savedReplyKeys.all });
      onDone();
    },
  });
  return (
    <form
      className="flex flex-col gap-s3 rounded-card border border-line bg-surface p-s4"
      aria-label={reply.id ? `Change ${reply.title}` : "A new saved reply"}
      onSubmit={(event) => {
        event.preventDefault();
        keeping.mutate({ ...value, title: value.title.trim(), markdown: value.markdown.trim() });
      }}
    >
      <TextField
        label="Name"
        hint="Only you see it."
        maxLength={80}
        value={value.title}
        onChange={(event) => setValue({ ...value, title: event.target.value })}
      />
      <Select
        label="Offered"
        value={value.kind}
        onChange={(event) => setValue({ ...value, kind: event.target.value === "ANSWER" ? "ANSWER" : "ASK_BACK" })}
      >
        <option value="ANSWER">where I answer</option>
        <option value="ASK_BACK">where I ask back</option>
      </Select>
      <WritingArea
        label="Words"
        hint="{name}, {region}, {side} and {title} are filled in from the question."
        value={value.markdown}
        onChange={(markdown) => setValue({ ...value, markdown })}
        rows={6}
      />
      <Example markdown={value.markdown} />
      {keeping.error && <Notice tone="error">{failureText(keeping.error)}</Notice>}
      <div className="flex flex-wrap gap-s2">
        <Button
          type="submit"
          look="main"
          pending={keeping.isPending}
          disabled={!value.title.trim() || value.markdown.trim().length < 2}
        >
          Save
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
