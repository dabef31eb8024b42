import type { ReactNode } from "react";
import { failureText } from "@/components/copy/failures";
import { DraftStatus } from "@/components/drafts/draft-status";
import type { Draft } from "@/components/drafts/use-draft";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

type Posting = {
  readonly mutate: (body: undefined, options: { onSuccess: () => void }) => void;
  readonly error: Error | null;
};

type ThreadFormProps<T> = {
  draft: Draft<T>;
  posting: Posting;
  /** What is told once it has been posted. */
  said: string;
  /** Called when it was posted or given up. */
  onDone: () => void;
  button: ReactNode;
  children: ReactNode;
};

/** A form that was opened in a thread: it posts, says so, throws its draft away and closes. */
export function ThreadForm<T>({ draft, posting, said, onDone, button, children }: ThreadFormProps<T>) {
  const post = () =>
    posting.mutate(undefined, {
      onSuccess: () => {
        void draft.discard();
        showToast({ tone: "success", message: said });
        onDone();
      },
    });
  return (
    <form
      className="flex w-full basis-full flex-col gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        post();
      }}
    >
      {children}
      {posting.error && <Notice tone="error">{failureText(posting.error)}</Notice>}
      <div className="flex flex-wrap items-center gap-s2">
        {button}
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <DraftStatus draft={draft} />
      </div>
    </form>
  );
}
