"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { draftArticle } from "@/lib/articles/client";

/** Begins an article with its title, which can change until it is published. */
export function NewArticleForm() {
  const router = useRouter();
  const [title, setTitle] = useState("");
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => draftArticle({ title: title.trim() }),
    onSuccess: ({ id }) => router.push(`/write/${id}`),
  });
  return (
    <form
      className="mb-s6 flex max-w-[48rem] flex-wrap items-end gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <TextField
        className="min-w-60 flex-1"
        error={error && failureText(error)}
        hint="It can change until you publish."
        label="Title of a new article"
        maxLength={160}
        onChange={(event) => setTitle(event.target.value)}
        value={title}
      />
      <Button disabled={title.trim() === ""} look="main" pending={isPending || isSuccess} type="submit">
        Begin
      </Button>
    </form>
  );
}
