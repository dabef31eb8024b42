"use client";

import { type ReactNode, useId, useRef } from "react";
import { useDropzone } from "react-dropzone";
import { PhotoRow } from "@/components/photos/photo-row";
import { PhotoSources } from "@/components/photos/photo-sources";
import { UploadRow } from "@/components/photos/upload-row";
import { usePaste } from "@/components/photos/use-paste";
import { useUploads } from "@/components/photos/use-uploads";
import { countOf } from "@/components/photos/words";
import { classNames } from "@/components/ui/class-names";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { removePhoto } from "@/lib/photos/client";
import { mostPhotos, type PhotoChoice } from "@/lib/photos/schema";

type PhotosFieldProps = {
  value: readonly PhotoChoice[];
  onChange: (value: PhotoChoice[]) => void;
  label: ReactNode;
  hint?: ReactNode;
  /** What the server said of each photo, in their order. */
  errors?: readonly (string | undefined)[];
};

const usualHint = `Up to ${mostPhotos}: JPEG, PNG, WebP or AVIF, up to 10 MB each. What the camera noted, such as the place, is removed.`;

function LeftOut({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Notice tone="error">
      {countOf(names.length)} left out, since {mostPhotos} is the most: {names.join(", ")}
    </Notice>
  );
}

/** Asks for photos: dragged here, pasted, chosen or taken, each with what it shows and for whom it is. */
export function PhotosField({ value, onChange, label, hint = usualHint, errors = [] }: PhotosFieldProps) {
  const hintId = useId();
  const choose = useRef<HTMLButtonElement>(null);
  const { uploads, leftOut, add, again, cancel } = useUploads(value, onChange);
  const zone = useDropzone({ onDrop: add, noClick: true, noKeyboard: true, useFsAccessApi: false });
  usePaste(zone.rootRef, add);
  const isSending = uploads.some(({ error }) => error === null);
  const remove = ({ id }: PhotoChoice) => {
    onChange(value.filter((each) => each.id !== id));
    // Should this not arrive, the photo is swept within a day: nothing knows of it any more.
    void removePhoto(id).catch(() => undefined);
    choose.current?.focus();
  };
  const say = ({ id }: PhotoChoice, alt: string) =>
    onChange(value.map((each) => (each.id === id ? { id, alt } : each)));
  return (
    <div {...zone.getRootProps()}>
      <Fieldset legend={label} hint={<span id={hintId}>{hint}</span>}>
        <div
          className={classNames(
            "flex flex-col gap-s3 rounded-card border border-dashed p-s3",
            zone.isDragActive ? "border-accent bg-accent-wash" : "border-edge/60",
          )}
        >
          <PhotoSources
            isFull={value.length + uploads.length >= mostPhotos}
            hintId={hintId}
            chooseRef={choose}
            onFiles={add}
          />
          <p className="text-step--1 text-ink-soft pointer-coarse:hidden">
            {zone.isDragActive ? "Let go to add them" : "Or drag them here, or paste them."}
          </p>
          <LeftOut names={leftOut} />
          <p role="status" className="sr-only">
            {isSending ? `${countOf(uploads.length)} on the way` : `${countOf(value.length)} added`}
          </p>
          {value.length + uploads.length > 0 && (
            <ol className="flex list-none flex-col gap-s3 p-0">
              {value.map((choice, index) => (
                <PhotoRow
                  key={choice.id}
                  choice={choice}
                  number={index + 1}
                  error={errors[index]}
                  onAlt={(alt) => say(choice, alt)}
                  onRemove={() => remove(choice)}
                />
              ))}
              {uploads.map((upload, index) => (
                <UploadRow
                  key={upload.key}
                  upload={upload}
                  number={value.length + index + 1}
                  onAgain={() => again(upload)}
                  onCancel={() => cancel(upload)}
                />
              ))}
            </ol>
          )}
        </div>
      </Fieldset>
    </div>
  );
}
