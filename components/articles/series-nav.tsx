import Link from "next/link";
import { monthOf } from "@/components/practitioners/words";
import type { PartView, SeriesView } from "@/lib/articles/schema";

function Part({ part: { title, href, expectedOn }, isHere }: { part: PartView; isHere: boolean }) {
  if (isHere) {
    return (
      <span aria-current="page" className="font-semibold">
        {title}
      </span>
    );
  }
  if (href) return <Link href={href}>{title}</Link>;
  return (
    <span className="text-ink-soft italic">
      Coming: {title}
      {expectedOn && `, expected in ${monthOf(expectedOn)}`}
    </span>
  );
}

/** All parts of a series: written, being read, and on their way. */
export function SeriesNav({ series }: { series: SeriesView }) {
  return (
    <nav aria-labelledby="series" className="my-s6 border-y border-line py-s4" data-print="no">
      <h2 className="mb-s2 font-sans text-step-0 tracking-normal" id="series">
        {series.title}
      </h2>
      <ol className="flex flex-col gap-s1">
        {series.parts.map((part) => (
          <li className="flex gap-s2 py-1 leading-snug" key={part.part} value={part.part}>
            <span className="text-ink-soft tabular-nums">{part.part}.</span>
            <span className="min-w-0">
              <Part isHere={part.part === series.part} part={part} />
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
