"use client";

import type { ComponentProps } from "react";
import { AddPhotos } from "@/components/photos/add-photos";
import { Acknowledge } from "@/components/red-flags/acknowledge";

type CommentAttachmentsProps = Pick<ComponentProps<typeof AddPhotos>, "value" | "onChange"> &
  Pick<ComponentProps<typeof Acknowledge>, "postId" | "parentId">;

/** What goes with a comment besides its words: photos, and what has to be read first. */
export function CommentAttachments({ postId, parentId, value, onChange }: CommentAttachmentsProps) {
  return (
    <>
      <AddPhotos label="Photos" value={value} onChange={onChange} />
      <Acknowledge postId={postId} parentId={parentId} to="comment" />
    </>
  );
}
