"use client";

import { ThreadForm } from "@/components/comments/thread-form";
import { usePosting } from "@/components/comments/use-posting";
import { useCommentDraft } from "@/components/comments/use-thread-draft";
import { appendText } from "@/components/saved-replies/append-text";
import { SavedReplyButton } from "@/components/saved-replies/saved-reply-button";
import { Button } from "@/components/ui/button";
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
  const posting = usePosting(postId, (_body: undefined) =>
    postComment(postId, { markdown: markdown.trim(), parentId: parentId ?? null, asksBack: true }),
  );
  return (
    <ThreadForm
      draft={draft}
      posting={posting}
      said="Asked. It waits for the asker now."
      onDone={onDone}
      button={
        <Button type="submit" look="main" pending={posting.isPending} disabled={markdown.trim().length < shortest}>
          Ask back
        </Button>
      }
    >
      <WritingArea
        label="What do you need to know?"
        hint="Everybody can read it. The question waits for the asker until they reply, add something or change it."
        value={markdown}
        place={{ under: postId }}
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
    </ThreadForm>
  );
}
