"use client";

import { failureText } from "@/components/copy/failures";
import { ProofField } from "@/components/credentials/proof-field";
import { RegisterFields } from "@/components/credentials/register-fields";
import { type ApplicationForm as Form, useApplication } from "@/components/credentials/use-application";
import { professions } from "@/components/practitioners/words";
import { Button } from "@/components/ui/button";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import type { RegisterView } from "@/lib/credentials/registers";
import type { ApplicationView } from "@/lib/credentials/schema";
import { profession as professionSchema } from "@/lib/practitioners/schema";
import type { TopicView } from "@/lib/topics/schema";

type ApplicationFormProps = {
  /** Sent before: asked back, or about to be renewed. */
  earlier: ApplicationView | null;
  registers: readonly RegisterView[];
  countries: readonly { code: string; name: string }[];
  regions: readonly TopicView[];
};

type WhoFieldsProps = Pick<ApplicationFormProps, "countries"> & { form: Form; onChange: () => void };

function WhoFields({ form, countries, onChange }: WhoFieldsProps) {
  const { errors } = form.formState;
  return (
    <>
      <Fieldset error={errors.profession && "Choose your profession"} legend="Profession">
        <div className="flex flex-wrap gap-s2">
          {professionSchema.options.map((value) => (
            <Choice
              key={value}
              label={professions[value].name}
              type="radio"
              value={value}
              {...form.register("profession", { onChange })}
            />
          ))}
        </div>
      </Fieldset>
      <Select
        error={errors.country && "Choose a country"}
        label="Country of the register"
        {...form.register("country", { onChange })}
      >
        <option value="">Choose a country</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </>
  );
}

function ScopeFields({ form, regions }: { form: Form; regions: readonly TopicView[] }) {
  return (
    <Fieldset
      hint="Regions that you treat or teach. Tick none for all. You endorse answers within your scope only."
      legend="Scope of practice"
    >
      <div className="flex flex-wrap gap-s2">
        {regions.map(({ slug, name }) => (
          <Choice key={slug} label={name} type="checkbox" value={slug} {...form.register("regions")} />
        ))}
      </div>
    </Fieldset>
  );
}

/** Applies for a credential: who one is, in which register, for which regions, and the proof of it. */
export function ApplicationForm({ earlier, registers, countries, regions }: ApplicationFormProps) {
  const { form, sending, chooseRegister, submit } = useApplication({ earlier, registers });
  const { errors } = form.formState;
  const [profession, country] = form.watch(["profession", "country"]);
  const isAskedBack = earlier?.status === "ASKED_BACK";
  return (
    <form className="flex flex-col gap-s5" noValidate onSubmit={submit}>
      <WhoFields countries={countries} form={form} onChange={chooseRegister} />
      {profession && country && (
        <RegisterFields
          form={form}
          key={`${profession} ${country}`}
          registers={registers}
          wanted={{ profession, country }}
        />
      )}
      <ScopeFields form={form} regions={regions} />
      <TextField
        error={errors.expiresOn?.message}
        hint="The last day on which your registration holds, if the register gives one."
        label="Valid until"
        note="optional"
        type="date"
        {...form.register("expiresOn", { setValueAs: (value: string | null) => value || null })}
      />
      <ProofField form={form} isThere={isAskedBack} />
      <TextArea
        error={errors.note?.message}
        hint="For instance when the register has another name of yours."
        label="Something that the moderators should know"
        note="optional"
        rows={3}
        {...form.register("note")}
      />
      {sending.error && <Notice tone="error">{failureText(sending.error)}</Notice>}
      <Button className="self-start" look="main" pending={sending.isPending} type="submit">
        {isAskedBack ? "Send again" : "Apply"}
      </Button>
    </form>
  );
}
