"use client";

import { usePosting } from "@/components/comments/use-posting";
import { useAddendumDraft } from "@/components/comments/use-thread-draft";
import { failureText, issueText } from "@/components/copy/failures";
import { DraftStatus } from "@/components/drafts/draft-status";
import { OtherDraft } from "@/components/drafts/other-draft";
import { AddPhotos } from "@/components/photos/add-photos";
import { PostButton } from "@/components/photos/post-button";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { WritingArea } from "@/components/writing/writing-area";
import { addAddendum } from "@/lib/addenda/client";

/** Adds a dated fact to one's own question; what is written is kept as a draft until it has been posted. */
export function AddendumForm({ postId, onDone }: { postId: string; onDone: () => void }) {
  const draft = useAddendumDraft(postId);
  const { markdown: text, happenedOn, photos } = draft.value;
  const posting = usePosting(postId, () =>
    addAddendum(postId, { markdown: text.trim(), happenedOn: happenedOn || null, photos }),
  );
  const post = () =>
    posting.mutate(undefined, {
      onSuccess: () => {
        void draft.discard();
        showToast({ tone: "success", message: "Added. Whoever answered hears of it." });
        onDone();
      },
    });
  return (
    <form
      className="flex basis-full flex-col gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        post();
      }}
    >
      <OtherDraft draft={draft} />
      <WritingArea
        label="What has come since?"
        hint="It stands under your question with its date. Answers say whether they knew it."
        error={issueText(posting.error, "markdown")}
        value={text}
        onChange={(markdown) => draft.set({ ...draft.value, markdown })}
        rows={4}
        autoFocus
      />
      <TextField
        type="date"
        label="When was it?"
        note="optional"
        hint="If it was on another day than today."
        className="max-w-56"
        error={issueText(posting.error, "happenedOn")}
        value={happenedOn}
        onChange={(event) => draft.set({ ...draft.value, happenedOn: event.target.value })}
      />
      <AddPhotos label="Photos" value={photos} onChange={(chosen) => draft.set({ ...draft.value, photos: chosen })} />
      {posting.error && <Notice tone="error">{failureText(posting.error)}</Notice>}
      <div className="flex flex-wrap items-center gap-s2">
        <PostButton pending={posting.isPending} disabled={text.trim().length < 3}>
          Add it
        </PostButton>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <DraftStatus draft={draft} />
      </div>
    </form>
  );
}
