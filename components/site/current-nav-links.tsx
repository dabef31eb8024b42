"use client";

import { usePathname } from "next/navigation";
import { type NavItem, NavLinks } from "@/components/site/nav-links";

export function CurrentNavLinks({ items }: { items: readonly NavItem[] }) {
  return <NavLinks items={items} pathname={usePathname()} />;
}
