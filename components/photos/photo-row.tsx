"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { failureText } from "@/components/copy/failures";
import { PhotoPicture } from "@/components/photos/photo-picture";
import { audienceWords } from "@/components/photos/words";
import { Button } from "@/components/ui/button";
import { FieldError, TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { describePhoto, photoQuery } from "@/lib/photos/client";
import { photoKeys } from "@/lib/photos/keys";
import { type PhotoAudience, type PhotoChoice, type PhotoView, photoAudience } from "@/lib/photos/schema";

type AudienceChoiceProps = { photo: PhotoView; number: number };

function AudienceChoice({ photo, number }: AudienceChoiceProps) {
  const name = useId();
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (audience: PhotoAudience) => describePhoto(photo.id, { audience }),
    onSuccess: (changed) => client.setQueryData(photoKeys.detail(photo.id), changed),
  });
  const chosen = saving.isPending ? saving.variables : photo.audience;
  return (
    <Fieldset legend={`Who may see photo ${number}?`} className="text-step--1">
      <div className="flex flex-wrap gap-s2">
        {photoAudience.options.toReversed().map((audience) => (
          <Choice
            key={audience}
            type="radio"
            name={name}
            checked={chosen === audience}
            onChange={() => saving.mutate(audience)}
            label={audienceWords[audience]}
          />
        ))}
      </div>
      {saving.error && <FieldError id={name}>{failureText(saving.error)}</FieldError>}
    </Fieldset>
  );
}

type PhotoRowProps = {
  choice: PhotoChoice;
  number: number;
  error?: string | undefined;
  onAlt: (alt: string) => void;
  onRemove: () => void;
};

/** A photo that has arrived: what it shows, for whom it is, and a way to take it out. */
export function PhotoRow({ choice, number, error, onAlt, onRemove }: PhotoRowProps) {
  const { data: photo, error: missing } = useQuery(photoQuery(choice.id));
  return (
    <li className="grid gap-s3 rounded-card border border-line p-s3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div>
        {photo && (
          <PhotoPicture
            photo={photo}
            alt=""
            sizes="9rem"
            className="h-36 w-auto max-w-full rounded-small object-cover"
          />
        )}
        {!photo && !missing && <Skeleton />}
      </div>
      <div className="flex min-w-0 flex-col gap-s3">
        {missing && (
          <Notice tone="error">This photo is no longer there: it was not posted within a day. Add it again.</Notice>
        )}
        {photo && (
          <>
            <TextField
              label={`What can be seen in photo ${number}?`}
              hint="For those who cannot see it, such as: both feet from the front, standing."
              maxLength={300}
              value={choice.alt}
              error={error}
              onChange={(event) => onAlt(event.target.value)}
            />
            <AudienceChoice photo={photo} number={number} />
          </>
        )}
        <Button look="quiet" size="sm" className="self-start" onClick={onRemove} aria-label={`Remove photo ${number}`}>
          Remove
        </Button>
      </div>
    </li>
  );
}
