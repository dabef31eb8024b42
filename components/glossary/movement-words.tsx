import { type GlossaryWord, glossaryWords } from "@/lib/glossary/words";

/** The words of the glossary that are no topic. */
export function MovementWords() {
  return (
    <dl className="grid gap-x-s6 sm:grid-cols-2 md:grid-cols-3">
      {Object.entries<GlossaryWord>(glossaryWords).map(([id, { name, meaning }]) => (
        <div key={id} className="border-line border-t py-s3 leading-snug">
          <dt className="font-semibold">{name}</dt>
          <dd className="text-ink-soft text-step--1">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
