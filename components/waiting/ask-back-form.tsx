"use client";

import { usePosting } from "@/components/comments/use-posting";
import { useCommentDraft } from "@/components/comments/use-thread-draft";
import { failureText } from "@/components/copy/failures";
import { DraftStatus } from "@/components/drafts/draft-status";
import { appendText } from "@/components/saved-replies/append-text";
import { SavedReplyButton } from "@/components/saved-replies/saved-reply-button";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { WritingArea } from "@/components/writing/writing-area";
import { postComment } from "@/lib/comments/client";

type AskBackFormProps = {
  postId: string;
  /** The comment that asks, under an article. */
  parentId?: string;
  onDone: () => void;
};

const shortest = 2;

/** Asks the asker something; until they come back to it, nothing waits for a practitioner. */
export function AskBackForm({ postId, parentId, onDone }: AskBackFormProps) {
  const draft = useCommentDraft(postId, parentId);
  const { markdown } = draft.value;
  const posting = usePosting(postId, (text: string) =>
    postComment(postId, { markdown: text, parentId: parentId ?? null, asksBack: true }),
  );
  const post = () =>
    posting.mutate(markdown.trim(), {
      onSuccess: () => {
        void draft.discard();
        showToast({ tone: "success", message: "Asked. It waits for the asker now." });
        onDone();
      },
    });
  return (
    <form
      className="flex w-full flex-col gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        post();
      }}
    >
      <WritingArea
        label="What do you need to know?"
        hint="Everybody can read it. The question waits for the asker until they reply, add something or change it."
        value={markdown}
        onChange={(text) => draft.set({ ...draft.value, markdown: text })}
        rows={4}
        autoFocus
      />
      <SavedReplyButton
        kind="ASK_BACK"
        postId={postId}
        {...(parentId ? { commentId: parentId } : {})}
        onInsert={(text) => draft.set({ ...draft.value, markdown: appendText(markdown, text) })}
      />
      {posting.error && <Notice tone="error">{failureText(posting.error)}</Notice>}
      <div className="flex flex-wrap items-center gap-s2">
        <Button type="submit" look="main" pending={posting.isPending} disabled={markdown.trim().length < shortest}>
          Ask back
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <DraftStatus draft={draft} />
      </div>
    </form>
  );
}
