import type { Credit } from "@/lib/exercises/credit";

type NamedProps = { name: string; href: string | null };

const Named = ({ name, href }: NamedProps) =>
  href ? (
    <a href={href} rel="noreferrer">
      {name}
    </a>
  ) : (
    name
  );

/** Whose an exercise was before it was written here, and what its licence asks. */
export function CreditLine({ credit }: { credit: Credit }) {
  const { title, source, sourceUrl, author, licence, licenceUrl, isCertain, isShareAlike } = credit;
  return (
    <p className="mt-s5 max-w-measure border-line border-t pt-s3 text-ink-soft text-step--1 wrap-anywhere">
      Adapted from &ldquo;{title}&rdquo;{author && ` by ${author}`}, <Named href={sourceUrl} name={source} />,{" "}
      <Named href={licenceUrl} name={licence} />.{" "}
      {isCertain
        ? "It was changed here."
        : "Who wrote that record, and under which licence, is not certain; the words here are our own."}
      {isShareAlike &&
        " This exercise is under the same licence: you may use and change it, and have to share it alike."}
    </p>
  );
}
