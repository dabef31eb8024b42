"use client";

import { CommentAttachments } from "@/components/comments/comment-attachments";
import { usePosting } from "@/components/comments/use-posting";
import { useCommentDraft } from "@/components/comments/use-thread-draft";
import { denialText, failureText } from "@/components/copy/failures";
import { DraftStatus } from "@/components/drafts/draft-status";
import { OtherDraft } from "@/components/drafts/other-draft";
import { PostButton } from "@/components/photos/post-button";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { SignInLink } from "@/components/viewer/sign-in-link";
import { usePostState } from "@/components/viewer/use-post-state";
import { WritingArea } from "@/components/writing/writing-area";
import { postComment } from "@/lib/comments/client";

type CommentFormProps = {
  postId: string;
  /** The comment replied to; without it the comment stands at the top of the thread. */
  parentId?: string;
  label: string;
  /** Offers to flag the comment as a question about the writer's own body. */
  mayAsk?: boolean;
  /** What to know before one writes, and what puts words into the field. */
  notes?: ((text: string, onText: (text: string) => void) => ReturnType<typeof OtherDraft>) | undefined;
  /** Called when it was posted or given up. */
  onDone?: () => void;
};

/** Writes a comment or a reply; what is written is kept as a draft until it has been posted. */
export function CommentForm({ postId, parentId, label, mayAsk = false, notes, onDone }: CommentFormProps) {
  const state = usePostState(postId);
  const draft = useCommentDraft(postId, parentId);
  const { markdown: text, isQuestion, photos } = draft.value;
  const posting = usePosting(postId, (acknowledgesFlag: boolean) =>
    postComment(postId, { markdown: text.trim(), parentId: parentId ?? null, isQuestion, photos, acknowledgesFlag }),
  );
  if (state && !state.isSignedIn) return <SignInLink look="plain">Sign in to comment</SignInLink>;
  if (state?.commentDenied) return <Notice tone="info">{denialText(state.commentDenied)}</Notice>;

  const write = (markdown: string) => draft.set({ ...draft.value, markdown });
  const post = (acknowledgesFlag: boolean) =>
    posting.mutate(acknowledgesFlag, {
      onSuccess: () => {
        void draft.discard();
        showToast({ tone: "success", message: "Posted." });
        onDone?.();
      },
    });
  return (
    <form
      className="flex flex-col gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        post(new FormData(event.currentTarget).has("acknowledges"));
      }}
    >
      <OtherDraft draft={draft} />
      {notes?.(text, write)}
      <WritingArea
        label={label}
        value={text}
        place={{ under: postId }}
        onChange={write}
        rows={parentId ? 3 : 4}
        autoFocus={parentId !== undefined}
      />
      {mayAsk && (
        <Choice
          type="checkbox"
          className="self-start"
          checked={isQuestion}
          onChange={(event) => draft.set({ ...draft.value, isQuestion: event.target.checked })}
          label="I am asking about my own body"
          hint="Practitioners then see that it waits for an answer."
        />
      )}
      <CommentAttachments
        postId={postId}
        parentId={parentId}
        value={photos}
        onChange={(chosen) => draft.set({ ...draft.value, photos: chosen })}
      />
      {posting.error && <Notice tone="error">{failureText(posting.error)}</Notice>}
      <div className="flex flex-wrap items-center gap-s2">
        <PostButton look={parentId ? "plain" : "main"} pending={posting.isPending} disabled={text.trim().length < 2}>
          {parentId ? "Reply" : "Comment"}
        </PostButton>
        {onDone && (
          <Button look="quiet" onClick={onDone}>
            Cancel
          </Button>
        )}
        <DraftStatus draft={draft} />
      </div>
    </form>
  );
}
