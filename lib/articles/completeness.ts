import type { DraftBody } from "@/lib/articles/schema";
import type { Issue } from "@/lib/platform/errors";

type Written = Pick<DraftBody, "title" | "dek" | "markdown" | "heroImage" | "heroAlt" | "faq" | "references">;

const shortestTitle = 8;

/** What an article still needs before everybody may read it; nothing when it is ready. */
export function whatIsMissing(article: Written): Issue[] {
  const { title, dek, markdown, heroImage, heroAlt, faq, references } = article;
  const wants: [boolean, string, string][] = [
    [title.length < shortestTitle, "title", `Use at least ${shortestTitle} characters, so that others recognise it`],
    [dek === "", "dek", "Say in one sentence what it is about"],
    [markdown.trim() === "", "markdown", "Write the article itself"],
    [heroImage !== null && heroAlt === "", "heroAlt", "Say what the picture shows"],
    ...faq.flatMap(({ question, markdown: answer }, index): [boolean, string, string][] => [
      [question === "", `faq.${index}.question`, "Write the question"],
      [answer === "", `faq.${index}.markdown`, "Write the answer"],
    ]),
    ...references.map((each, index): [boolean, string, string] => [
      each.title === "",
      `references.${index}.title`,
      "Enter the title",
    ]),
  ];
  return wants.filter(([isMissing]) => isMissing).map(([, path, message]) => ({ path, message }));
}
