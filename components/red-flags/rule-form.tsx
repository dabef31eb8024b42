"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { bodyOf, draftOf, type RuleDraft } from "@/components/red-flags/rule-draft";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { ApiError } from "@/lib/platform/http/client";
import { saveRule } from "@/lib/red-flags/client";
import type { RedFlagRule, RuleBody } from "@/lib/red-flags/schema";

function useSave(rule: RedFlagRule) {
  const router = useRouter();
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: RuleBody) => saveRule(rule.id, body),
    onSuccess: () => {
      showToast({ tone: "success", message: "The rule is saved. No release changes it any more." });
      router.refresh();
    },
  });
  const save = (draft: RuleDraft) => {
    const made = bodyOf(draft, rule);
    setUnreadable("unreadable" in made ? made.unreadable : null);
    if ("body" in made) mutate(made.body);
  };
  return { save, isPending, error, unreadable };
}

/** What is wrong with the fields below a path of the body. */
const faultAt = (error: unknown, path: string): string | undefined =>
  (error instanceof ApiError ? error.issues : [])
    .filter((issue) => issue.path === path || issue.path.startsWith(`${path}.`))
    .map((issue) => issue.message)
    .join(" ") || undefined;

type SignsProps = {
  draft: RuleDraft;
  error: unknown;
  unreadable: string | null;
  onChange: (signs: RuleDraft["signs"]) => void;
};

function Signs({ draft, error, unreadable, onChange }: SignsProps) {
  const set = (id: string, change: { text: string } | { patterns: string }) =>
    onChange(draft.signs.map((sign) => (sign.id === id ? { ...sign, ...change } : sign)));
  return draft.signs.map(({ id, text, patterns }, index) => (
    <Fieldset key={id} legend={id} className="border-s-2 border-line ps-s4">
      <TextField
        label="As it is asked"
        value={text}
        error={faultAt(error, `signs.${index}.text`)}
        onChange={(event) => set(id, { text: event.target.value })}
      />
      <TextArea
        label="Patterns it is read by"
        hint="JSON; “ | ” stands between alternatives, * for any ending."
        className="font-mono"
        value={patterns}
        error={unreadable === id ? "This is not JSON." : faultAt(error, `signs.${index}.patterns`)}
        onChange={(event) => set(id, { patterns: event.target.value })}
      />
    </Fieldset>
  ));
}

/** Changes a rule; it is saved only when its own examples behave. */
export function RuleForm({ rule }: { rule: RedFlagRule }) {
  const [draft, setDraft] = useState(() => draftOf(rule));
  const { save, isPending, error, unreadable } = useSave(rule);
  const field = (name: Exclude<keyof RuleDraft, "signs">, path: string = name) => ({
    value: draft[name],
    error: faultAt(error, path),
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <form
      className="flex max-w-[44rem] flex-col gap-s5"
      onSubmit={(event) => {
        event.preventDefault();
        save(draft);
      }}
    >
      <TextField label="Title" {...field("title")} />
      <TextArea label="Advice" hint="What to do, without a number to call." {...field("advice")} />
      <Signs draft={draft} error={error} unreadable={unreadable} onChange={(signs) => setDraft({ ...draft, signs })} />
      <TextArea label="Sources" hint="One a line: title | address" {...field("sources")} />
      <TextField label="Last reviewed on" type="date" {...field("reviewedOn")} />
      <TextField
        label="Signed off by"
        hint="Name and profession of the clinician. Empty: shown as not yet reviewed by a clinician."
        {...field("signedOffBy")}
      />
      <TextArea label="Sentences that must raise it" hint="One a line." {...field("raises", "examples.raises")} />
      <TextArea
        label="Ordinary sentences"
        hint="One a line; none may raise it."
        {...field("ordinary", "examples.ordinary")}
      />
      {error && (
        <Notice tone="error" title={failureText(error)}>
          {error instanceof ApiError && error.issues.map((issue) => <p key={issue.path}>{issue.message}</p>)}
        </Notice>
      )}
      <Button className="self-start" look="main" pending={isPending} type="submit">
        Save the rule
      </Button>
    </form>
  );
}
