"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { decideCredential } from "@/lib/credentials/client";
import type { DecisionBody, DecisionKind } from "@/lib/credentials/schema";
import { ApiError } from "@/lib/platform/http/client";

type Offer = { readonly label: string; readonly hint: string; readonly button: string };

const offers: Record<DecisionKind, Offer> = {
  VERIFY: { label: "Verify", hint: "The register says the same", button: "Verify" },
  ASK_BACK: { label: "Ask back", hint: "The applicant corrects it and sends it again", button: "Ask the applicant" },
  REFUSE: { label: "Refuse", hint: "The applicant reads why", button: "Refuse" },
  REVOKE: { label: "Revoke", hint: "The holder reads why", button: "Revoke the credential" },
};

type DecisionFormProps = {
  id: string;
  applicant: string;
  kinds: readonly DecisionKind[];
  /** When what is on this page was sent. */
  sentAt: string;
  /** The last day that the applicant gave, or a year from now. */
  expiresOn: string;
};

function bodyOf(kind: DecisionKind, sentAt: string, form: FormData): DecisionBody {
  const said = (name: string) => String(form.get(name) ?? "");
  if (kind === "VERIFY") return { kind, sentAt, expiresOn: said("expiresOn") };
  return { kind, sentAt, words: said("words") };
}

const issueOf = (error: unknown, path: string): string | undefined =>
  error instanceof ApiError ? error.issues.find((issue) => issue.path === path)?.message : undefined;

/** Decides about an application, or revokes a credential. */
export function DecisionForm({ id, applicant, kinds, sentAt, expiresOn }: DecisionFormProps) {
  const router = useRouter();
  const [kind, setKind] = useState<DecisionKind>(kinds[0] ?? "VERIFY");
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (body: DecisionBody) => decideCredential(id, body),
    onSuccess: () => {
      showToast({ tone: "success", message: `Done; ${applicant} is told.` });
      router.refresh();
    },
  });
  const decide = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(bodyOf(kind, sentAt, new FormData(event.currentTarget)));
  };
  const choose = (next: DecisionKind) => {
    reset();
    setKind(next);
  };
  const { button } = offers[kind];
  return (
    <form className="flex flex-col gap-s4" noValidate onSubmit={decide}>
      {kinds.length > 1 && (
        <Fieldset legend={`What about ${applicant}?`}>
          <div className="flex flex-wrap gap-s2">
            {kinds.map((each) => (
              <Choice
                key={each}
                checked={each === kind}
                hint={offers[each].hint}
                label={offers[each].label}
                name="kind"
                onChange={() => choose(each)}
                type="radio"
                value={each}
              />
            ))}
          </div>
        </Fieldset>
      )}
      {kind === "VERIFY" ? (
        <TextField
          defaultValue={expiresOn}
          error={issueOf(error, "expiresOn")}
          hint="After this day it has to be looked up again. Today is kept as the day of the check."
          label="Holds until"
          name="expiresOn"
          type="date"
        />
      ) : (
        <TextArea
          error={issueOf(error, "words")}
          hint={`${applicant} reads this.`}
          key={kind}
          label={kind === "ASK_BACK" ? "What to ask" : "Reason"}
          name="words"
          rows={3}
        />
      )}
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      <Button className="self-start" look={kind === "VERIFY" ? "main" : "plain"} pending={isPending} type="submit">
        {button}
      </Button>
    </form>
  );
}
