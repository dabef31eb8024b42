import type { ArticleSource, DraftBody, FaqBody, ReferenceBody } from "@/lib/articles/schema";

export const emptyQuestion: FaqBody = { question: "", markdown: "" };
export const emptyReference: ReferenceBody = { title: "", authors: "", year: null, source: "", doi: null, pmid: null };

/** What the composer holds while an article is being written. */
export function toValues(source: ArticleSource): DraftBody {
  const { title, dek, markdown, takeaways, faq, references, topics, heroImage, heroAlt, series } = source;
  const prescriptions = source.prescriptions.map(({ exerciseId, dose, note, version }) => ({
    exerciseId,
    dose,
    note,
    version,
  }));
  return { title, dek, markdown, takeaways, faq, references, topics, heroImage, heroAlt, series, prescriptions };
}

/** "https://doi.org/10.1136/x" is pasted more often than "10.1136/x". */
const bareDoi = (doi: string | null): string | null =>
  doi?.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, "") || null;

const isBlank = (...words: readonly (string | number | null)[]): boolean =>
  words.every((each) => each === null || String(each).trim() === "");

/** The same as the server takes it: rows that nothing was written in are left out. */
export function toBody(values: DraftBody): DraftBody {
  return {
    ...values,
    takeaways: values.takeaways.filter((each) => !isBlank(each)),
    faq: values.faq.filter(({ question, markdown }) => !isBlank(question, markdown)),
    references: values.references
      .filter((each) => !isBlank(...Object.values(each)))
      .map((each) => ({ ...each, doi: bareDoi(each.doi), pmid: each.pmid?.trim() || null })),
  };
}
