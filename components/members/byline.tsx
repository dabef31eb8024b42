import Link from "next/link";
import type { ReactNode } from "react";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { Avatar } from "@/components/ui/avatar";
import type { AuthorView } from "@/lib/members/schema";
import type { CredentialView } from "@/lib/practitioners/schema";

/** A member's name, linked to their page. */
export function MemberName({ author }: { author: AuthorView }) {
  if (!author.handle) return <span className="font-semibold text-ink">{author.name}</span>;
  return (
    <Link className="member-name" href={`/members/${author.handle}`}>
      {author.name}
    </Link>
  );
}

type BylineProps = {
  author: AuthorView;
  /** The credential held when it was written. */
  credential?: CredentialView | null;
  size?: "xs" | "sm" | "md" | "lg";
  /** What else stands in the line: when, "author", "asker". */
  children?: ReactNode;
};

/** Who wrote something: initials, name, credential, and what the place adds. */
export function Byline({ author, credential = null, size = "md", children }: BylineProps) {
  return (
    <div className="flex items-center gap-s3">
      <Avatar name={author.name} size={size} />
      <div className="min-w-0 leading-snug">
        <MemberName author={author} />
        <p className="flex flex-wrap gap-x-s2 text-step--1 text-ink-soft">
          {credential && <CredentialLine credential={credential} />}
          {children}
        </p>
      </div>
    </div>
  );
}
