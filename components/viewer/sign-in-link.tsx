"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useSyncExternalStore } from "react";
import { ButtonLink } from "@/components/ui/button";
import { useViewer } from "@/components/viewer/use-viewer";

type SignInLinkProps = {
  children?: ReactNode;
  look?: "quiet" | "plain" | "main";
  /** Where to come back to; this page without it. */
  next?: string;
};

/** The address only changes together with the path that Next tells of. */
const neverByItself = () => () => undefined;

/** The way to sign in, or for a newcomer to a name, and back here. */
export function SignInLink({ children = "Sign in", look = "quiet", next }: SignInLinkProps) {
  const { isNewcomer } = useViewer();
  const pathname = usePathname();
  // A list and the front page are shown from another folder than their address says, which Next's path then names.
  const here = useSyncExternalStore(
    neverByItself,
    () => window.location.pathname + window.location.search,
    () => pathname,
  );
  return (
    <ButtonLink
      look={look}
      prefetch={false}
      href={`${isNewcomer ? "/welcome" : "/sign-in"}?next=${encodeURIComponent(next ?? here)}`}
    >
      {isNewcomer ? "Choose your name" : children}
    </ButtonLink>
  );
}
