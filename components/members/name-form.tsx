"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { chooseName } from "@/lib/members/client";
import { type NameBody, nameBody } from "@/lib/members/schema";
import { ApiError } from "@/lib/platform/http/client";

/** A newcomer chooses how others see them. */
export function NameForm({ next }: { next: string }) {
  const form = useForm<NameBody>({ resolver: zodResolver(nameBody), defaultValues: { displayName: "", handle: "" } });
  const { errors } = form.formState;
  const { mutate, isPending, error } = useMutation({
    mutationFn: chooseName,
    onSuccess: () => window.location.assign(next),
    onError: (failure) => {
      if (failure instanceof ApiError)
        for (const { path, message } of failure.issues)
          if (path === "handle" || path === "displayName") form.setError(path, { message });
    },
  });
  return (
    <form
      className="flex max-w-[30rem] flex-col gap-s4"
      onSubmit={form.handleSubmit((body) => mutate(body))}
      noValidate
    >
      <TextField
        label="Name"
        hint="Shown beside what you write. You can change it later."
        autoComplete="nickname"
        error={errors.displayName?.message}
        {...form.register("displayName")}
      />
      <TextField
        label="Handle"
        hint="For your page's address and for being mentioned: small letters, digits, hyphens. It stays."
        autoCapitalize="none"
        spellCheck={false}
        error={errors.handle?.message}
        {...form.register("handle")}
      />
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      <Button type="submit" look="main" className="self-start" pending={isPending}>
        Go on
      </Button>
    </form>
  );
}
