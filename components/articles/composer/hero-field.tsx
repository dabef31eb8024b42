"use client";

import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { FieldsProps } from "@/components/articles/composer/fields";
import { denialText, failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Field, TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { uploadImage } from "@/lib/images/client";
import type { PictureView } from "@/lib/images/schema";
import { uploadLimitBytes } from "@/lib/platform/images/formats";

type HeroFieldProps = FieldsProps & { saved: PictureView | null };

/** Chooses a picture and sends it; the article knows it from then on. */
function useUpload(change: FieldsProps["change"], saved: PictureView | null) {
  const [picture, setPicture] = useState(saved);
  const [isTooLarge, setTooLarge] = useState(false);
  const upload = useMutation({
    mutationFn: uploadImage,
    onSuccess: ({ key, picture: sent }) => {
      setPicture(sent);
      change({ heroImage: key });
    },
  });
  const send = (file: File | undefined) => {
    if (!file) return;
    upload.reset();
    setTooLarge(file.size > uploadLimitBytes);
    if (file.size <= uploadLimitBytes) upload.mutate(file);
  };
  const refusal = upload.error ? failureText(upload.error) : undefined;
  return { picture, send, isPending: upload.isPending, error: isTooLarge ? denialText("file-too-large") : refusal };
}

/** The picture at the head, with what it shows for those who do not see it. */
export function HeroField({ values, change, errorAt, saved }: HeroFieldProps) {
  const id = useId();
  const { picture, send, isPending, error } = useUpload(change, saved);
  const { heroImage, heroAlt } = values;
  const isShown = picture !== null && heroImage !== null && picture.src.includes(heroImage);
  return (
    <Fieldset legend="Picture" note="optional">
      {isShown && (
        // biome-ignore lint/performance/noImgElement: a picture that was just sent, in the width that is shown
        <img
          alt={heroAlt}
          className="h-auto max-h-60 w-auto rounded-card"
          height={picture.height}
          src={picture.src}
          width={picture.width}
        />
      )}
      <Field
        error={error ?? errorAt("heroImage")}
        hint="JPEG, PNG, WebP or AVIF, up to 10 MB. What a camera notes in it, such as the place, is removed."
        id={id}
        label={heroImage ? "Another picture" : "Choose a picture"}
      >
        <input
          accept="image/jpeg,image/png,image/webp,image/avif"
          className="min-h-touch max-w-full py-2 text-step--1"
          disabled={isPending}
          id={id}
          onChange={(event) => send(event.target.files?.[0])}
          type="file"
        />
      </Field>
      {isPending && <p role="status">Sending the picture</p>}
      {heroImage && (
        <>
          <TextField
            error={errorAt("heroAlt")}
            hint="Read aloud to those who do not see it."
            label="What the picture shows"
            maxLength={300}
            onChange={(event) => change({ heroAlt: event.target.value })}
            value={heroAlt}
          />
          <Button
            className="self-start"
            look="quiet"
            onClick={() => change({ heroImage: null, heroAlt: "" })}
            size="sm"
          >
            Remove the picture
          </Button>
        </>
      )}
    </Fieldset>
  );
}
