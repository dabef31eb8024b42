import { type GlossaryWord, glossaryWords } from "@/lib/glossary/words";
import type { TopicPageView } from "@/lib/topics/schema";

/** A word that is explained where it is read, with its topic when it has one. */
export type Term = GlossaryWord & { id: string; topic: string | null };

/** Short lower-case words are words of other languages, too. */
const isDistinct = (form: string) => form.length > 4 || /^[A-Z]{3,}$/.test(form);

/** What of a topic needs explaining: names of muscles, and what clinicians call everything else. */
function formsOf({ kind, name, lay, clinical }: TopicPageView): string[] {
  if (kind === "ACTIVITY") return [];
  return (kind === "MUSCLE" ? [name, ...lay, ...clinical] : clinical).filter(isDistinct);
}

/** The one glossary: words that are no topic, then topics by their names and synonyms. */
export function termsOf(topics: readonly TopicPageView[]): Term[] {
  const words = Object.entries<GlossaryWord>(glossaryWords).map(([id, word]) => ({ ...word, id, topic: null }));
  const ofTopics = topics.map((topic) => ({
    ...{ id: topic.slug, topic: topic.slug, name: topic.name, meaning: topic.description },
    forms: formsOf(topic),
  }));
  return [...words, ...ofTopics.filter(({ forms }) => forms.length > 0)];
}
