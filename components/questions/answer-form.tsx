"use client";

import { usePosting } from "@/components/comments/use-posting";
import { useAnswerDraft } from "@/components/comments/use-thread-draft";
import { denialText, failureText } from "@/components/copy/failures";
import { DraftStatus } from "@/components/drafts/draft-status";
import { PostButton } from "@/components/photos/post-button";
import { AnswerAttachments } from "@/components/questions/answer-attachments";
import { AnswerNotes } from "@/components/questions/answer-notes";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { SignInLink } from "@/components/viewer/sign-in-link";
import { usePostState } from "@/components/viewer/use-post-state";
import { WritingArea } from "@/components/writing/writing-area";
import { postAnswer } from "@/lib/comments/client";
import type { AnswerBody } from "@/lib/comments/schema";
import { ApiError } from "@/lib/platform/http/client";

const shortest = 30;

/** Writes an answer with linked exercises; what is written is kept as a draft until it has been posted. */
export function AnswerForm({ postId }: { postId: string }) {
  const state = usePostState(postId);
  const draft = useAnswerDraft(postId);
  const { markdown: text, prescriptions, photos } = draft.value;
  const posting = usePosting(postId, (body: AnswerBody) => postAnswer(postId, body));
  if (!state) return null;
  if (!state.isSignedIn) return <SignInLink look="plain">Sign in to answer</SignInLink>;
  if (state.answerDenied) return <Notice tone="info">{denialText(state.answerDenied)}</Notice>;

  const post = (acknowledgesFlag: boolean) =>
    posting.mutate(
      { markdown: text.trim(), prescriptions, photos, acknowledgesFlag },
      {
        onSuccess: () => {
          void draft.discard();
          showToast({ tone: "success", message: "Your answer is posted." });
        },
      },
    );
  const issues = posting.error instanceof ApiError ? posting.error.issues : [];
  return (
    <form
      className="flex flex-col gap-s4"
      onSubmit={(event) => {
        event.preventDefault();
        post(new FormData(event.currentTarget).has("acknowledges"));
      }}
    >
      <AnswerNotes postId={postId} isPractitioner={state.isPractitioner} draft={draft} />
      <WritingArea
        label="Your answer"
        hint={
          state.isPractitioner
            ? "Say what you would look at first, what to do, and when to stop or see somebody."
            : "Say what helped you. Your answer is shown as that of a reader, not of a practitioner."
        }
        error={issues.find((issue) => issue.path === "markdown")?.message}
        value={text}
        place={{ under: postId }}
        onChange={(markdown) => draft.set({ ...draft.value, markdown })}
        rows={8}
      />
      <AnswerAttachments
        issues={issues}
        postId={postId}
        prescribeDenied={state.prescribeDenied}
        value={draft.value}
        onChange={(change) => draft.set({ ...draft.value, ...change })}
      />
      {posting.error && (
        <Notice tone="error" title={failureText(posting.error)}>
          {issues.map((issue) => (
            <p key={issue.path}>{issue.message}</p>
          ))}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-s3">
        <PostButton look="main" pending={posting.isPending} disabled={text.trim().length < shortest}>
          Post answer
        </PostButton>
        <DraftStatus draft={draft} />
      </div>
    </form>
  );
}
