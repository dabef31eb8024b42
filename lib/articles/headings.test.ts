import { expect, test } from "vitest";
import { contentsOf, raiseHeadings } from "@/lib/articles/headings";
import { renderMarkdown } from "@/lib/platform/markdown/render";

const raised = (markdown: string) => raiseHeadings(renderMarkdown(markdown).html);

test("headings stand right under the title, whichever level the author began with", () => {
  expect(raised("## Why\n\n### How")).toContain('<h2 id="section-why">Why</h2>\n<h3 id="section-how">How</h3>');
  expect(raised("# Why\n\n## How")).toContain('<h2 id="section-why">Why</h2>\n<h3 id="section-how">How</h3>');
});

test("none is raised above the second level", () => {
  expect(raised("### Deep\n\nText[^1]\n\n[^1]: A note.")).not.toContain("<h1");
  expect(raised("## First\n\nText[^1]\n\n[^1]: A note.")).toContain('<h2 id="section-first"');
});

test("a text without headings stays as it is", () => {
  const { html } = renderMarkdown('Only *words*, `<h3>` and [a title](/x "<h3 id>")');
  expect(raiseHeadings(html)).toBe(html);
});

test("the table of contents names the second level in plain words", () => {
  const html = raised("## Find *it* & `hold` it\n\n### Not this\n\n## Let go");
  expect(contentsOf(html)).toEqual([
    { id: "section-find-it--hold-it", title: "Find it & hold it" },
    { id: "section-let-go", title: "Let go" },
  ]);
});

test("footnotes are no part of it", () => {
  expect(contentsOf(raised("## One\n\nText[^1]\n\n[^1]: A note.")).map(({ title }) => title)).toEqual(["One"]);
});
