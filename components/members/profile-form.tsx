"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { saveProfile } from "@/lib/members/client";
import { type ProfileBody, profileBody } from "@/lib/members/schema";

/** How others see the member. */
export function ProfileForm({ displayName, bio }: ProfileBody) {
  const form = useForm<ProfileBody>({ resolver: zodResolver(profileBody), defaultValues: { displayName, bio } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: saveProfile,
    onSuccess: () => showToast({ tone: "success", message: "Saved." }),
  });
  const { errors } = form.formState;
  return (
    <form className="flex flex-col gap-s4" onSubmit={form.handleSubmit((body) => mutate(body))} noValidate>
      <TextField
        label="Name"
        autoComplete="nickname"
        error={errors.displayName?.message}
        {...form.register("displayName")}
      />
      <TextArea label="About you" note="optional" rows={3} error={errors.bio?.message} {...form.register("bio")} />
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      <Button type="submit" look="main" className="self-start" pending={isPending}>
        Save
      </Button>
    </form>
  );
}
