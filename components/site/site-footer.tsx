import Link from "next/link";
import type { ReactNode } from "react";
import { ThemeToggle } from "@/components/ui/theme-toggle";

const lists = [
  {
    title: "Evenstride",
    links: [
      { href: "/about", label: "About" },
      { href: "/about#practitioners", label: "How practitioners are checked" },
      { href: "/help/when-to-get-help", label: "When to get help" },
    ],
  },
  {
    title: "Follow and build",
    links: [
      { href: "/feeds", label: "Feeds" },
      { href: "/api", label: "API" },
    ],
  },
  {
    title: "The fine print",
    links: [
      { href: "/credits", label: "Credits and licence" },
      { href: "/privacy", label: "Privacy" },
    ],
  },
] as const;

/** The foot of every page; `children` is room for one more line, such as the choice of a language. */
export function SiteFooter({ children }: { children?: ReactNode }) {
  return (
    <footer data-site-footer className="mt-s7 border-t border-line bg-sunken">
      <div className="column grid gap-s6 py-s6 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="flex flex-col items-start gap-s4">
          <p className="max-w-[40ch] text-step--1 text-ink-soft">
            People and practitioners, helping each other stand and walk more evenly. What you read here does not replace
            being examined. If something feels wrong now,{" "}
            <Link href="/help/when-to-get-help" className="text-ink">
              see when to get help
            </Link>
            .
          </p>
          <ThemeToggle />
          {children}
        </div>
        <nav aria-label="More" className="grid grid-cols-2 gap-x-s6 gap-y-s5 sm:grid-cols-3">
          {lists.map((list) => (
            <div key={list.title} className="max-w-48">
              <p className="mb-s1 text-step--1 font-semibold">{list.title}</p>
              <ul>
                {list.links.map((link) => (
                  <li key={link.href}>
                    <Link
                      href={link.href}
                      className="flex min-h-touch items-center py-1 md:min-h-9 text-step--1 leading-snug text-ink-soft no-underline hover:text-ink hover:underline"
                    >
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </footer>
  );
}
