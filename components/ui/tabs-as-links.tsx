import Link from "next/link";
import { classNames } from "@/components/ui/class-names";

type Tab = {
  href: string;
  label: string;
  count?: number | undefined;
  /** The key that follows it, where one does. */
  shortcut?: string | undefined;
};

/** Views of the same thing as plain links, so that each has an address and the back button works. */
export function TabsAsLinks({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line [scrollbar-width:none]">
      <ul className="flex gap-s5">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.href === current ? "page" : undefined}
              aria-keyshortcuts={tab.shortcut}
              data-key={tab.shortcut}
              className={classNames(
                "inline-flex min-h-touch items-center gap-1.5 border-b-2 text-step--1 whitespace-nowrap no-underline transition-colors -outline-offset-2",
                tab.href === current
                  ? "border-accent font-semibold text-ink"
                  : "border-transparent text-ink-soft hover:border-line hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="font-normal text-ink-soft tabular-nums">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
