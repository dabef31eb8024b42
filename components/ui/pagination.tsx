import { ButtonLink } from "@/components/ui/button";

type PaginationProps = {
  previousHref?: string | null | undefined;
  nextHref?: string | null | undefined;
  previousLabel?: string;
  nextLabel?: string;
  label?: string;
};

/** The way to what comes before and after; nothing at all when there is neither. */
export function Pagination({
  previousHref,
  nextHref,
  previousLabel = "Previous",
  nextLabel = "Next",
  label = "Pages",
}: PaginationProps) {
  if (!previousHref && !nextHref) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap justify-between gap-s3">
      {previousHref ? (
        <ButtonLink href={previousHref} rel="prev">
          <Arrow back />
          {previousLabel}
        </ButtonLink>
      ) : (
        <span />
      )}
      {nextHref && (
        <ButtonLink href={nextHref} rel="next">
          {nextLabel}
          <Arrow />
        </ButtonLink>
      )}
    </nav>
  );
}

function Arrow({ back = false }: { back?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 14 10"
      className={`w-3.5 fill-none stroke-current stroke-[1.6] ${back ? "-scale-x-100 rtl:scale-x-100" : "rtl:-scale-x-100"}`}
    >
      <path d="M1 5h12M9 1l4 4-4 4" />
    </svg>
  );
}
