"use client";

import type { ApplicationForm } from "@/components/credentials/use-application";
import { Select, TextField } from "@/components/ui/field";
import { type RegisterView, registersFor } from "@/lib/credentials/registers";
import type { Profession } from "@/lib/practitioners/schema";

type RegisterFieldsProps = {
  form: ApplicationForm;
  registers: readonly RegisterView[];
  wanted: { profession: Profession; country: string };
};

type RegisterHintProps = { register: RegisterView | undefined; isByArea: boolean };

function RegisterHint({ register, isByArea }: RegisterHintProps) {
  const parted = isByArea && "Each state or province keeps a register of its own. Where yours is missing, name it. ";
  if (!register) return parted || null;
  return (
    <>
      {parted}
      {register.searchUrl && (
        <>
          Search it yourself:{" "}
          <a href={register.searchUrl} rel="noopener" target="_blank">
            {register.name}
          </a>
          .{" "}
        </>
      )}
      {register.proof && <>Proof: {register.proof}.</>}
    </>
  );
}

/** The registers of this profession and country, with the place where anybody can search; or another one, named. */
export function RegisterFields({ form, registers, wanted }: RegisterFieldsProps) {
  const offered = registersFor(registers, wanted);
  const id = form.watch("register.id");
  const chosen = offered.find((each) => each.id === id);
  const errors = form.formState.errors;
  const isByArea = offered.some(({ area }) => area !== null);
  return (
    <>
      <Select
        error={errors.register?.id?.message}
        hint={(chosen || isByArea) && <RegisterHint isByArea={isByArea} register={chosen} />}
        label="Register"
        {...form.register("register.id", { setValueAs: (value: string | null) => value || null })}
      >
        {offered.map(({ id: value, name, area }) => (
          <option key={value} value={value}>
            {area ? `${name} (${area})` : name}
          </option>
        ))}
        <option value="">Another one, which is missing here</option>
      </Select>
      {!chosen && (
        <>
          <TextField
            error={errors.register?.name?.message}
            label="Name of the register"
            {...form.register("register.name")}
          />
          <TextField
            error={errors.register?.url?.message}
            hint="Where a moderator can look you up, beginning with https://"
            label="Its address"
            note="optional"
            type="url"
            {...form.register("register.url", { setValueAs: (value: string | null) => value || null })}
          />
        </>
      )}
      <TextField
        autoComplete="off"
        error={errors.number?.message}
        hint={chosen?.numberHint}
        label="Your number"
        {...form.register("number")}
      />
    </>
  );
}
