"use client";

import Link from "next/link";
import { Suspense } from "react";
import { Avatar } from "@/components/ui/avatar";
import { classNames } from "@/components/ui/class-names";
import { SignInLink } from "@/components/viewer/sign-in-link";
import { SignOutButton } from "@/components/viewer/sign-out-button";
import { useViewer } from "@/components/viewer/use-viewer";
import type { ViewerView } from "@/lib/viewer/schema";

type SignedIn = NonNullable<ViewerView["viewer"]>;

const item = "flex min-h-touch items-center rounded-small px-s3 text-step--1 no-underline hover:bg-sunken";

/** Counting stops at a hundred. */
const newLines = ({ unread }: SignedIn): string => (unread > 99 ? "99+" : String(unread));

function linksOf(viewer: SignedIn) {
  return [
    { href: "/inbox", label: viewer.unread > 0 ? `Inbox (${newLines(viewer)} new)` : "Inbox" },
    { href: "/media-requests", label: "Private requests" },
    ...(viewer.isPractitioner || viewer.isModerator
      ? [
          { href: "/waiting", label: "Waiting list" },
          { href: "/write", label: "Write an article" },
        ]
      : []),
    // Plans are shown to a practitioner; a moderator's list would always be empty.
    ...(viewer.isPractitioner ? [{ href: "/plan/shared", label: "Plans shown to you" }] : []),
    ...(viewer.isModerator ? [{ href: "/moderation", label: "Moderation" }] : []),
    { href: "/plan", label: "My plan" },
    { href: "/drafts", label: "Drafts" },
    { href: `/members/${viewer.handle}`, label: "Your page" },
    { href: "/settings", label: "Settings" },
  ];
}

function Menu({ viewer }: { viewer: SignedIn }) {
  const unread = viewer.unread > 0 ? `, ${newLines(viewer)} new in your inbox` : "";
  return (
    <details className="relative">
      <summary
        className="flex min-h-touch min-w-touch items-center justify-center rounded-pill [&::-webkit-details-marker]:hidden"
        aria-label={`Your account, ${viewer.name}${unread}`}
      >
        <span className="relative">
          <Avatar name={viewer.name} size="sm" />
          {viewer.unread > 0 && (
            <span
              className="absolute -end-1.5 -top-1.5 min-w-5 rounded-pill bg-waiting px-1 text-center text-[0.72rem] leading-5 font-semibold text-paper"
              aria-hidden="true"
            >
              {newLines(viewer)}
            </span>
          )}
        </span>
      </summary>
      <div className="absolute end-0 z-20 mt-s1 flex w-56 flex-col rounded-card border border-line bg-surface p-s2 shadow-raised">
        <p className="px-s3 py-s1 font-semibold wrap-anywhere">{viewer.name}</p>
        {linksOf(viewer).map(({ href, label }) => (
          <Link key={href} href={href} prefetch={false} className={item}>
            {label}
          </Link>
        ))}
        <SignOutButton className={classNames(item, "w-full text-start")} />
      </div>
    </details>
  );
}

/** The viewer's corner of the header: the way in, or their menu. */
export function AccountMenu() {
  const { viewer } = useViewer();
  if (viewer) return <Menu viewer={viewer} />;
  return (
    <Suspense fallback={<span className="min-h-touch w-20" />}>
      <SignInLink />
    </Suspense>
  );
}
