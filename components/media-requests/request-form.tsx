"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureText, issueText } from "@/components/copy/failures";
import { templates } from "@/components/media-requests/words";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Choices } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { requestMedia } from "@/lib/media-requests/client";
import { type MediaTemplate, mediaTemplate } from "@/lib/media-requests/schema";

type RequestFormProps = { question: { id: string; path: string } };

/** Asks whoever asked for photos or a clip: what to show, and what for. */
export function RequestForm({ question }: RequestFormProps) {
  const router = useRouter();
  const [words, setWords] = useState("");
  const asking = useMutation({
    mutationFn: (template: MediaTemplate) => requestMedia({ questionId: question.id, template, words }),
    onSuccess: ({ id }) => router.push(`/media-requests/${id}`),
  });
  return (
    <form
      className="flex flex-col gap-s5"
      onSubmit={(event) => {
        event.preventDefault();
        asking.mutate(mediaTemplate.parse(new FormData(event.currentTarget).get("template")));
      }}
    >
      <Choices
        type="radio"
        legend="What should they show?"
        name="template"
        options={mediaTemplate.options.map((value) => ({
          ...{ value, label: templates[value].label },
          hint: templates[value].asks.join(" "),
        }))}
        defaultValue={["BOTH_LEGS"]}
        isColumn
      />
      <TextArea
        label="What do you want to look at?"
        hint="They read this before they decide. Say what you look for, and what you do not need to see."
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={issueText(asking.error, "words")}
        required
      />
      {asking.error && <Notice tone="error">{failureText(asking.error)}</Notice>}
      <div className="flex flex-wrap gap-s2">
        <Button type="submit" look="main" pending={asking.isPending} disabled={words.trim().length < 10}>
          Ask privately
        </Button>
        <ButtonLink look="quiet" href={question.path}>
          Back to the question
        </ButtonLink>
      </div>
    </form>
  );
}
