import { expect, test } from "vitest";
import { explainer } from "@/lib/glossary/explain";
import { termsOf } from "@/lib/glossary/terms";
import { glossaryWords } from "@/lib/glossary/words";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";

const topic = (slug: string, kind: "MUSCLE" | "REGION" | "ACTIVITY", lay: string[], clinical: string[]) => ({
  ...{ id: "01a20000-0000-7000-8000-000000000000", slug, kind, lay, clinical },
  name: slug.replace(/^./, (letter) => letter.toUpperCase()),
  description: `What ${slug} is.`,
});

const terms = termsOf([
  topic("adductors", "MUSCLE", ["groin muscles"], ["adductor longus"]),
  topic("foot", "REGION", ["sole", "heel"], ["pes", "forefoot"]),
  topic("walking", "ACTIVITY", ["hiking"], ["ambulation"]),
]);

/** The words that were explained, in their order. */
const words = (html: string) => [...html.matchAll(/popovertarget="term-[^"]+">([^<]*)</g)].map((match) => match[1]);
const explain = (html: string) => words(explainer(terms)(html));
/** The text as it was before. */
const undone = (html: string) =>
  html
    .replaceAll(/<span popover class="term-note"(?:(?!<\/span>).)*<\/span>/gs, "")
    .replaceAll(/<button type="button" class="term" popovertarget="term-[^"]*">([^<]*)<\/button>/g, "$1");

test.each([
  ["a word of movement", "<p>Hip abduction first.</p>", ["abduction"]],
  ["as it is written", "<p>Eccentric work</p>", ["Eccentric"]],
  ["the longest form", "<p>The adductor longus is sore.</p>", ["adductor longus"]],
  ["lay and clinical names of a muscle as one", "<p>The groin muscles, or adductors.</p>", ["groin muscles"]],
  ["each word once", "<p>Valgus, valgus.</p><p>Valgus and varus</p>", ["Valgus", "varus"]],
  ["inside emphasis", "<p><strong>lateral</strong></p>", ["lateral"]],
])("explains %s", (_what, html, expected) => {
  expect(explain(html)).toEqual(expected);
});

test.each([
  ["lay names of a region", "<p>My heel and the sole of my foot</p>"],
  ["activities", "<p>Ambulation and hiking</p>"],
  ["short words that other languages have", "<p>pes</p>"],
  ["part of a word", "<p>abductionist, bilaterally, non-medial-ish</p>"],
  ["a link", '<p><a href="/x">abduction</a></p>'],
  ["a heading", '<h2 id="section-gait">Gait</h2>'],
  ["code", "<pre><code>gait</code></pre>"],
  ["an attribute", '<p><img alt="the gait > abduction" src="/media/x"></p>'],
  ["other scripts", "<p>Отведение бедра</p>"],
])("leaves %s as it is", (_what, html) => {
  expect(explainer(terms)(html)).toBe(html);
});

test("goes on after a link, and remembers from text to text of a page", () => {
  const page = explainer(terms);
  expect(words(page('<p><a href="/x">gait</a> and gait</p>'))).toEqual(["gait"]);
  expect(words(page("<p>Gait, medial</p>"))).toEqual(["medial"]);
});

test("explains at most a dozen words on a page", () => {
  const all = Object.values(glossaryWords).map(({ forms }) => forms[0]);
  expect(explain(`<p>${all.join(", ")}</p>`)).toHaveLength(12);
});

test("adds to hostile text what it explains, and nothing else", () => {
  for (const { text } of hostileStrings) {
    const { html } = renderMarkdown(`gait ${text} abduction "lateral" ![a > medial](/media/x) ${text}`);
    const page = explainer(terms)(html);
    expect(undone(page)).toBe(html);
  }
});

test("no word of the glossary is written in two entries", () => {
  const forms = Object.values(glossaryWords).flatMap((each) => each.forms.map(String));
  expect(forms.length).toBe(new Set(forms).size);
});
