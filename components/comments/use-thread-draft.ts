"use client";

import { usePathname } from "next/navigation";
import {
  addendumDraft,
  answerDraft,
  beginningOf,
  commentDraft,
  emptyAddendum,
  emptyAnswer,
  emptyComment,
} from "@/components/comments/thread-drafts";
import { useDraft } from "@/components/drafts/use-draft";

const label = ({ markdown }: { readonly markdown: string }) => beginningOf(markdown);

/** The draft of a comment on a post, or of a reply to a comment. */
export function useCommentDraft(postId: string, parentId: string | undefined) {
  const key = parentId ? `reply:${parentId}` : `comment:${postId}`;
  return useDraft({ key, kind: "COMMENT", path: usePathname(), label, schema: commentDraft, empty: emptyComment });
}

/** The draft of an answer to a question. */
export const useAnswerDraft = (postId: string) =>
  useDraft({
    ...{ key: `answer:${postId}`, kind: "ANSWER", path: usePathname(), label },
    ...{ schema: answerDraft, empty: emptyAnswer },
  });

/** The draft of an addendum to one's own question. */
export const useAddendumDraft = (postId: string) =>
  useDraft({
    ...{ key: `addendum:${postId}`, kind: "ADDENDUM", path: usePathname(), label },
    ...{ schema: addendumDraft, empty: emptyAddendum },
  });
