"use client";

import { type MouseEvent, type ReactNode, useState } from "react";
import { carryDraft, withCarried } from "@/components/drafts/carry";
import { ButtonLink } from "@/components/ui/button";

type SignInWithDraftProps = { draftKey: string; next: string; children: ReactNode };

/** The way to sign in and back, with the draft: it is there whichever device opens the link in the mail. */
export function SignInWithDraft({ draftKey, next, children }: SignInWithDraftProps) {
  const [isLeaving, setLeaving] = useState(false);
  const to = (address: string) => `/sign-in?next=${encodeURIComponent(address)}`;
  const go = async (event: MouseEvent) => {
    // Opened in another tab, the sign-in goes without: this device has the draft.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (isLeaving) return;
    setLeaving(true);
    const token = await carryDraft(draftKey);
    window.location.assign(to(withCarried(next, token)));
  };
  return (
    <ButtonLink look="main" prefetch={false} href={to(next)} aria-busy={isLeaving} onClick={go}>
      {children}
    </ButtonLink>
  );
}
