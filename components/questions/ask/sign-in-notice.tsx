"use client";

import { SignInWithDraft } from "@/components/drafts/sign-in-with-draft";
import { askPath, questionKey } from "@/components/questions/ask/use-question-draft";
import { Notice } from "@/components/ui/notice";
import { SignInLink } from "@/components/viewer/sign-in-link";
import type { PostView } from "@/lib/posts/schema";

type SignInNoticeProps = { under: PostView | null; isNewcomer: boolean };

/** The way on for somebody who has written a question and is not a member yet. */
export function SignInNotice({ under, isNewcomer }: SignInNoticeProps) {
  return (
    <Notice
      tone="info"
      title={isNewcomer ? "Choose your name to post it" : "Sign in to post it"}
      action={
        isNewcomer ? (
          <SignInLink look="main" />
        ) : (
          <SignInWithDraft draftKey={questionKey(under)} next={askPath(under)}>
            Sign in
          </SignInWithDraft>
        )
      }
    >
      What you have written is here when you come back, also when you open the link in the mail on another device.
    </Notice>
  );
}
