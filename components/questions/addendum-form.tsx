"use client";

import { ThreadForm } from "@/components/comments/thread-form";
import { usePosting } from "@/components/comments/use-posting";
import { useAddendumDraft } from "@/components/comments/use-thread-draft";
import { issueText } from "@/components/copy/failures";
import { OtherDraft } from "@/components/drafts/other-draft";
import { AddPhotos } from "@/components/photos/add-photos";
import { PostButton } from "@/components/photos/post-button";
import { TextField } from "@/components/ui/field";
import { WritingArea } from "@/components/writing/writing-area";
import { addAddendum } from "@/lib/addenda/client";

/** Adds a dated fact to one's own question; what is written is kept as a draft until it has been posted. */
export function AddendumForm({ postId, onDone }: { postId: string; onDone: () => void }) {
  const draft = useAddendumDraft(postId);
  const { markdown: text, happenedOn, photos } = draft.value;
  const posting = usePosting(postId, (_body: undefined) =>
    addAddendum(postId, { markdown: text.trim(), happenedOn: happenedOn || null, photos }),
  );
  return (
    <ThreadForm
      draft={draft}
      posting={posting}
      said="Added. Whoever answered hears of it."
      onDone={onDone}
      button={
        <PostButton pending={posting.isPending} disabled={text.trim().length < 3}>
          Add it
        </PostButton>
      }
    >
      <OtherDraft draft={draft} />
      <WritingArea
        label="What has come since?"
        hint="It stands under your question with its date. Answers say whether they knew it."
        error={issueText(posting.error, "markdown")}
        value={text}
        place={{ under: postId }}
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
    </ThreadForm>
  );
}
