"use client";

import { useMutation } from "@tanstack/react-query";
import { useId } from "react";
import { failureText } from "@/components/copy/failures";
import type { ApplicationForm } from "@/components/credentials/use-application";
import { describedBy, Field } from "@/components/ui/field";
import { uploadProof } from "@/lib/credential-proofs/client";
import { proofLimitBytes, proofTypes } from "@/lib/credential-proofs/formats";
import { ApiError } from "@/lib/platform/http/client";

const hint =
  "A certificate, licence or member's card as PDF, JPEG, PNG or WebP, up to 10 MB. Only you and the moderators can open it, and it is deleted as soon as they have decided.";

const withinLimit = (file: File): Promise<File> =>
  file.size > proofLimitBytes
    ? Promise.reject(new ApiError(422, { code: "invalid", reason: "file-too-large" }))
    : Promise.resolve(file);

/** The document that proves it, sent as soon as it is chosen. */
export function ProofField({ form, isThere }: { form: ApplicationForm; isThere: boolean }) {
  const id = useId();
  const { mutate, isPending, isSuccess, error, variables } = useMutation({
    mutationFn: async (file: File) => uploadProof(await withinLimit(file)),
    onMutate: () => form.clearErrors("proofId"),
    onSuccess: (proof) => form.setValue("proofId", proof.id),
    onError: () => form.setValue("proofId", null),
  });
  const wrong = error ? failureText(error) : form.formState.errors.proofId?.message;
  return (
    <Field
      error={wrong}
      hint={hint}
      id={id}
      label="Proof"
      note={isThere ? "the earlier one stays without a new one" : ""}
    >
      <input
        accept={proofTypes.join(",")}
        aria-describedby={describedBy(id, { hint, error: wrong })}
        aria-invalid={wrong ? true : undefined}
        className="min-h-touch w-full min-w-0 rounded-card border border-edge bg-surface px-3.5 py-2.5"
        id={id}
        onChange={({ currentTarget: { files } }) => files?.[0] && mutate(files[0])}
        type="file"
      />
      <p className="text-step--1 text-ink-soft" role="status">
        {isPending && "Sending…"}
        {isSuccess && `${variables.name} has arrived.`}
      </p>
    </Field>
  );
}
