import Link from "next/link";
import { classNames } from "@/components/ui/class-names";

export type NavItem = { href: string; label: string };

/** The main ways through the site, the one that leads here marked. */
export function NavLinks({ items, pathname }: { items: readonly NavItem[]; pathname: string | null }) {
  return (
    <ul className="flex items-stretch gap-x-s4">
      {items.map(({ href, label }) => {
        const current = pathname === href || pathname?.startsWith(`${href}/`) === true;
        return (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={classNames(
                "flex min-h-touch items-center text-step--1 whitespace-nowrap no-underline transition-colors",
                current ? "font-semibold text-ink" : "text-ink-soft hover:text-ink",
              )}
            >
              {label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
