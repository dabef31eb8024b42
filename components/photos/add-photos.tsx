"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";

const PhotosField = dynamic(() => import("@/components/photos/photos-field").then((module) => module.PhotosField), {
  loading: () => <Skeleton />,
});

type AddPhotosProps = ComponentProps<typeof PhotosField>;

/** A quiet button that brings the field for photos, which loads when somebody wants it. */
export function AddPhotos(props: AddPhotosProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen || props.value.length > 0) return <PhotosField {...props} />;
  return (
    <Button look="quiet" size="sm" className="self-start" onClick={() => setOpen(true)}>
      Add photos
    </Button>
  );
}
