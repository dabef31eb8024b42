import Link from "next/link";
import { type ReactNode, Suspense } from "react";
import { CurrentNavLinks } from "@/components/site/current-nav-links";
import { Logo } from "@/components/site/logo";
import { type NavItem, NavLinks } from "@/components/site/nav-links";
import { ButtonLink } from "@/components/ui/button";

const items: readonly NavItem[] = [
  { href: "/questions", label: "Questions" },
  { href: "/articles", label: "Articles" },
  { href: "/exercises", label: "Exercises" },
  { href: "/practitioners", label: "Practitioners" },
];

type SiteHeaderProps = {
  /** The way to the search; beside the account. */
  search?: ReactNode;
  /** What belongs to the viewer: a link to sign in, or their menu. */
  account?: ReactNode;
};

/**
 * The head of every page. On a phone the navigation is a row of its own, so nothing has to be opened to reach it.
 */
export function SiteHeader({ search, account }: SiteHeaderProps) {
  return (
    <header data-site-header className="border-b border-line">
      <div className="column flex flex-wrap items-center gap-x-s4 md:flex-nowrap md:gap-x-s5 md:py-s3">
        <Link
          href="/"
          aria-label="Evenstride, home"
          className="flex min-h-touch items-center no-underline max-md:mt-s2"
        >
          <Logo />
        </Link>
        <nav
          aria-label="Main"
          className="order-last -mx-gutter w-screen overflow-x-auto px-gutter [scrollbar-width:none] md:order-none md:mx-0 md:w-auto md:overflow-visible md:px-0"
        >
          {/* The path is not known while a page with unknown parameters is prepared; then no link is marked. */}
          <Suspense fallback={<NavLinks items={items} pathname={null} />}>
            <CurrentNavLinks items={items} />
          </Suspense>
        </nav>
        <div className="ms-auto flex items-center gap-s1 max-md:mt-s2 sm:gap-s2">
          {search}
          {account}
          <ButtonLink href="/ask" look="main">
            Ask
          </ButtonLink>
        </div>
      </div>
    </header>
  );
}
