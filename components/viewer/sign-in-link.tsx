"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";

type SignInLinkProps = {
  children?: ReactNode;
  look?: "quiet" | "plain" | "main";
  /** Where to come back to; this page without it. */
  next?: string;
};

/** The way to sign in and back here. */
export function SignInLink({ children = "Sign in", look = "quiet", next }: SignInLinkProps) {
  const pathname = usePathname();
  return (
    <ButtonLink look={look} prefetch={false} href={`/sign-in?next=${encodeURIComponent(next ?? pathname)}`}>
      {children}
    </ButtonLink>
  );
}
