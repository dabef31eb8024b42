"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { savePractitionerProfile } from "@/lib/practitioners/client";
import {
  type PractitionerProfileBody,
  type PractitionerProfileView,
  practitionerProfileBody,
} from "@/lib/practitioners/schema";

type Props = { profile: PractitionerProfileView; languages: readonly { code: string; name: string }[] };

const linesOf = (typed: unknown): string[] =>
  String(typed ?? "")
    .split(/[\s,]+/)
    .filter((line) => line !== "");

/** What a practitioner says of themselves: what they do, in which languages, what they sell and whom they work for. */
export function PractitionerProfileForm({ profile, languages }: Props) {
  const form = useForm<z.input<typeof practitionerProfileBody>, unknown, PractitionerProfileBody>({
    resolver: zodResolver(practitionerProfileBody),
    defaultValues: profile,
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: savePractitionerProfile,
    onSuccess: () => showToast({ tone: "success", message: "Saved." }),
  });
  const { errors } = form.formState;
  const domains = errors.domains;
  return (
    <form className="flex flex-col gap-s5" noValidate onSubmit={form.handleSubmit((body) => mutate(body))}>
      <TextField
        error={errors.headline?.message}
        hint="What you do, in one line: it stands under your name in the list."
        label="Headline"
        {...form.register("headline")}
      />
      <TextArea
        error={errors.markdown?.message}
        hint="Markdown"
        label="About your work"
        note="optional"
        rows={6}
        {...form.register("markdown")}
      />
      <Fieldset error={errors.languages && "Choose at most 20"} legend="Languages in which you answer">
        <div className="flex flex-wrap gap-s2">
          {languages.map(({ code, name }) => (
            <Choice key={code} label={name} type="checkbox" value={code} {...form.register("languages")} />
          ))}
        </div>
      </Fieldset>
      <TextArea
        error={errors.disclosure?.message}
        hint="Your clinic, whom you work for, what you sell, who pays you. It stands beside what you write."
        label="Disclosure"
        note="optional"
        rows={3}
        {...form.register("disclosure")}
      />
      <TextArea
        error={domains && (domains.message ?? "Use domains such as example.org, one a line")}
        hint="One a line, such as example.org. Links there are labelled “own product” in everything you have written."
        label="Your own domains"
        note="optional"
        rows={2}
        {...form.register("domains", { setValueAs: linesOf })}
        defaultValue={profile.domains.join("\n")}
      />
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      <Button className="self-start" look="main" pending={isPending} type="submit">
        Save
      </Button>
    </form>
  );
}
