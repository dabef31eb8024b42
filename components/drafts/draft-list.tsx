"use client";

import { useQuery } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import type { KeptDraft } from "@/components/drafts/device-drafts";
import { type DraftLine, DraftRow } from "@/components/drafts/draft-row";
import { useDeviceDrafts } from "@/components/drafts/use-device-drafts";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { SignInLink } from "@/components/viewer/sign-in-link";
import { useViewer } from "@/components/viewer/use-viewer";
import { draftList } from "@/lib/drafts/client";

type Section = { readonly id: string; readonly title: string; readonly lines: readonly DraftLine[] };

function Drafts({ id, title, lines }: Section) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mb-s6">
      <h2 id={id} className="mb-s3 text-step-1">
        {title}
      </h2>
      <ul>
        {lines.map((line) => (
          <DraftRow key={line.key} line={line} />
        ))}
      </ul>
    </section>
  );
}

function useLines(handle: string | undefined) {
  const account = useQuery({ ...draftList, enabled: handle !== undefined });
  const kept = useDeviceDrafts();
  const inAccount = (account.data ?? []).map((draft) => ({ ...draft, writtenAt: draft.updatedAt, isInAccount: true }));
  const known = new Set(inAccount.map(({ key }) => key));
  // What was in the account, is not any more, and was not changed here since, has been posted or thrown away.
  const isOwn = ({ owner, isDirty }: KeptDraft) => owner === null || (owner === handle && isDirty);
  const own = kept.filter(({ key, kept: each }) => !known.has(key) && isOwn(each));
  const onDevice = own.map(({ key, kept: { label, path, savedAt } }) => {
    return { key, label, path, writtenAt: new Date(savedAt).toISOString(), isInAccount: false };
  });
  return { inAccount, onDevice, error: account.error, isKnown: handle === undefined || account.data !== undefined };
}

/** What one has begun to write: in the account, and what only this device has. */
export function DraftList() {
  const { viewer, isKnown: isViewerKnown } = useViewer();
  const { inAccount, onDevice, error, isKnown } = useLines(viewer?.handle);
  if (!isViewerKnown || (!isKnown && !error)) return <Skeleton lines={4} />;
  const isNothing = inAccount.length + onDevice.length === 0 && !error;
  return (
    <>
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      {isNothing && (
        <EmptyState title="Nothing begun" action={<ButtonLink href="/ask">Ask a question</ButtonLink>}>
          What you write is kept here while you write it, until you post it or throw it away.
        </EmptyState>
      )}
      <Drafts id="in-account" title="In your account" lines={inAccount} />
      <Drafts id="on-device" title="On this device" lines={onDevice} />
      {!viewer && (
        <div className="mt-s4 flex flex-wrap items-center gap-s3">
          <p className="text-ink-soft">Signed in, you find your drafts on each of your devices.</p>
          <SignInLink look="plain" />
        </div>
      )}
    </>
  );
}
