"use client";

import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

type PublishDialogProps = {
  open: boolean;
  onClose: () => void;
  isPublished: boolean;
  isPending: boolean;
  error: Error | null;
  onPublish: () => void;
};

/** Asks once before everybody can read it. */
export function PublishDialog({ open, onClose, isPublished, isPending, error, onPublish }: PublishDialogProps) {
  return (
    <Dialog
      footer={
        <>
          <Button look="main" onClick={onPublish} pending={isPending}>
            {isPublished ? "Publish the change" : "Publish"}
          </Button>
          <Button onClick={onClose}>Not yet</Button>
        </>
      }
      onClose={onClose}
      open={open}
      title={isPublished ? "Publish the change?" : "Publish this article?"}
    >
      <p>
        {isPublished
          ? "Everybody then reads the new wording. The earlier one is kept."
          : "Everybody can then read it, and those who follow you or its topics hear of it. Its address stays as it is from then on."}
      </p>
      {error && <Notice tone="error">{failureText(error)}</Notice>}
    </Dialog>
  );
}
