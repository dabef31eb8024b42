"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { usePosting } from "@/components/comments/use-posting";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { WritingArea } from "@/components/writing/writing-area";
import { commentSource, editComment } from "@/lib/comments/client";
import type { SourceView } from "@/lib/comments/schema";
import { ApiError } from "@/lib/platform/http/client";
import type { PrescriptionBody } from "@/lib/prescriptions/schema";

const ExercisePicker = dynamic(() =>
  import("@/components/prescriptions/exercise-picker").then((module) => module.ExercisePicker),
);

type CommentEditorProps = { postId: string; commentId: string; isAnswer: boolean; onDone: () => void };

/** Changes the wording of one's own comment or answer. */
export function CommentEditor(props: CommentEditorProps) {
  const { data, error } = useQuery(commentSource(props.commentId));
  if (error) return <Notice tone="error">{failureText(error)}</Notice>;
  return data ? <EditForm {...props} source={data} /> : <Skeleton />;
}

function EditForm({ postId, commentId, isAnswer, onDone, source }: CommentEditorProps & { source: SourceView }) {
  const [markdown, setMarkdown] = useState(source.markdown);
  const [stood] = useState<PrescriptionBody[]>(() =>
    source.prescriptions.map(({ exerciseId, dose, note, version }) => ({ exerciseId, dose, note, version })),
  );
  const [prescriptions, setPrescriptions] = useState(stood);
  const posting = usePosting(postId, () =>
    editComment(commentId, isAnswer ? { markdown, prescriptions } : { markdown }),
  );
  const issues = posting.error instanceof ApiError ? posting.error.issues : [];
  return (
    <form
      className="flex flex-col gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        posting.mutate(undefined, { onSuccess: onDone });
      }}
    >
      <WritingArea
        label="New wording"
        hint="The earlier wording stays readable."
        value={markdown}
        place={{ under: postId }}
        onChange={setMarkdown}
        autoFocus
      />
      {isAnswer && (
        <ExercisePicker
          issues={issues}
          onChange={setPrescriptions}
          questionId={postId}
          stood={stood}
          value={prescriptions}
        />
      )}
      {posting.error && <Notice tone="error">{failureText(posting.error)}</Notice>}
      <div className="flex flex-wrap gap-s2">
        <Button type="submit" pending={posting.isPending}>
          Save
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
