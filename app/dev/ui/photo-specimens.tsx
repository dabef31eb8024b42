"use client";

import { useState } from "react";
import { Specimen } from "@/app/dev/ui/specimen";
import { PhotoList } from "@/components/photos/photo-list";
import { PhotosField } from "@/components/photos/photos-field";
import { UploadRow } from "@/components/photos/upload-row";
import type { Upload } from "@/components/photos/uploads";
import { WithheldPhotos } from "@/components/photos/withheld-photos";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PhotoChoice, PhotoView } from "@/lib/photos/schema";

const nothing = () => undefined;
const drawing =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path fill="#c96" d="M0 0h4v3H0z"/></svg>',
  );
const photo: PhotoView = {
  id: "018f0000-0000-7000-8000-000000000001",
  audience: "PUBLIC",
  alt: "Both feet from the front, standing",
  width: 1600,
  height: 1200,
  placeholder: null,
  src: drawing,
  sources: { avif: "", webp: "" },
};
const upload: Upload = {
  key: "1",
  file: new Blob(),
  preview: drawing,
  share: 0.4,
  error: null,
  stop: new AbortController(),
};

export function PhotoSpecimens() {
  const [photos, setPhotos] = useState<PhotoChoice[]>([]);
  return (
    <>
      <SectionHeading className="mt-s7">Photos</SectionHeading>
      <Specimen name="Asking for photos" wide>
        <form className="max-w-[40rem]">
          <PhotosField label="Photos" value={photos} onChange={setPhotos} />
        </form>
      </Specimen>
      <Specimen name="On the way" wide>
        <ol className="flex max-w-[40rem] list-none flex-col gap-s3 p-0">
          <UploadRow number={1} upload={upload} onAgain={nothing} onCancel={nothing} />
          <UploadRow number={2} upload={{ ...upload, share: 1 }} onAgain={nothing} onCancel={nothing} />
          <UploadRow number={3} upload={{ ...upload, error: "image-heic" }} onAgain={nothing} onCancel={nothing} />
        </ol>
      </Specimen>
      <Specimen name="Shown" wide>
        <PhotoList photos={[photo, { ...photo, id: "018f0000-0000-7000-8000-000000000002", alt: "" }]} />
        <WithheldPhotos postId="018f0000-0000-7000-8000-000000000003" count={2} />
      </Specimen>
    </>
  );
}
