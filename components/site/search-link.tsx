import Link from "next/link";
import { buttonClasses } from "@/components/ui/button";

/** The way to the search: a word where there is room, a picture with the same name where there is not. */
export function SearchLink({ href = "/search", label = "Search" }: { href?: string; label?: string }) {
  return (
    <Link href={href} className={buttonClasses("quiet", "md", "max-sm:w-touch")}>
      <svg
        aria-hidden="true"
        viewBox="0 0 18 18"
        className="w-4.5 fill-none stroke-current stroke-[1.8] sm:hidden"
        strokeLinecap="round"
      >
        <circle cx="7.5" cy="7.5" r="5.5" />
        <path d="m12 12 4.5 4.5" />
      </svg>
      <span className="max-sm:sr-only">{label}</span>
    </Link>
  );
}
