import Link from "next/link";
import type { ReactNode } from "react";

/** One line of a column of the home page: a title, and a few facts under it. What is only announced has no address. */
export function HomeRow({ href, title, children }: { href?: string; title: string; children: ReactNode }) {
  return (
    <li className="border-t border-line py-s3 leading-snug">
      {href ? (
        <Link href={href} className="mb-s1 block font-semibold text-ink no-underline hover:underline">
          {title}
        </Link>
      ) : (
        <p className="mb-s1 font-medium text-ink-soft italic">{title}</p>
      )}
      <p className="flex flex-wrap gap-x-s3 gap-y-0.5 text-step--1 text-ink-soft">{children}</p>
    </li>
  );
}
