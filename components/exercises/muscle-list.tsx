import Link from "next/link";
import type { MuscleView } from "@/lib/exercises/schema";

type MuscleListProps = { title: string; muscles: readonly MuscleView[] };

/** Muscles that an exercise works or stretches, each with what clinicians call it. */
export function MuscleList({ title, muscles }: MuscleListProps) {
  if (muscles.length === 0) return null;
  return (
    <section>
      <h2 className="mb-s2 font-sans text-step--1 tracking-normal">{title}</h2>
      <ul className="flex flex-col gap-s2 text-step--1">
        {muscles.map(({ slug, name, clinical }) => (
          <li className="leading-snug" key={slug}>
            <Link href={`/topics/${slug}`}>{name}</Link>
            {clinical.length > 0 && <span className="block text-ink-soft">{clinical.join(", ")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
