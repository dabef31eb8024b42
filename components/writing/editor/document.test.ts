import { expect, test } from "vitest";
import { bareSchema } from "@/components/writing/editor/bare-schema";
import { readDocument, writeDocument } from "@/components/writing/editor/document";
import { renderMarkdown } from "@/lib/platform/markdown/render";

const schema = await bareSchema();

const written = (markdown: string) => writeDocument(readDocument(schema, markdown).doc);

/** What our users write, in the style that the editor writes it in. */
const samples: Record<string, string> = {
  "a plain text": "My hip clicks.\n\nIt began in spring.",
  "two lines of a paragraph": "First line\nsecond line",
  "a hard break": "First line\\\nsecond line",
  bold: "Some **bold** and *leaning* words, and **both *at* once**.",
  underscores: "Some __bold__ and _leaning_ words",
  "a heading": "## What happens\n\n### When I walk",
  "a list": "- one\n- two\n- three",
  "a list in a list": "- one\n  - deeper\n  - deeper still\n- two",
  "a loose list": "- one\n\n- two",
  "numbers from four": "4. four\n5. five",
  "a quote": "> Somebody said\n>\n> two things",
  "a quote in a list": "- > quoted\n- said",
  code: "Press `Ctrl` twice",
  "a block of code": '```js\nconst a = "\\\\*";\n```',
  "a table": "| Day | Pain |\n| --- | ---: |\n| Mon |    3 |\n| Tue |    4 |",
  "a table without rows": "| Day | Pain |\n| --- | ---- |",
  "a link": 'See [the stretch](/exercises/couch-stretch) and [a page](https://example.org "Title").',
  "a link with a bold word": "See [the **good** stretch](/exercises/couch-stretch)",
  "a bold link": "See [**the stretch**](/exercises/couch-stretch) today",
  "a bare address": "See https://example.org/a_b_c?d=e&f=g#h and www.example.org/x_y. Or mail@example.org!",
  "an address in angles": "See <https://example.org/>",
  mentions: "Thank you, @ines-moreau and @brigid.",
  "words with marks in them": "snake_case_word, 2 * 3 * 4, 10~15 reps, a [bracket], # no heading, 1) and x < y & z",
  "what looks like a task": "- [ ] stretch\n- [x] walk",
  "a line that begins with a number": "1\\. is not a list",
  "stars that are stars": "\\*not leaning*",
  "raw HTML": "Some <b>bold</b> words",
  Arabic: "ركبتي تؤلمني **عند** النزول.\n\n- أولا\n- ثانيا",
  Korean: "무릎이 **아파요** 계단을 내려갈 때.",
  "Korean with a bold sentence": "**무릎이 아파요.** 그리고 허리도.",
  emoji: "It helped 🎉👩🏽‍⚕️ a lot",
  strikethrough: "~~old~~ new",
  "a picture": "![The knee from the side](/media/abc/def.jpg)",
  "a footnote": "Words[^1]\n\n[^1]: The source",
  "a line across": "above\n\n---\n\nbelow",
};

test.each(Object.entries(samples))("%s is written as it was read", (_name, markdown) => {
  expect(written(markdown)).toBe(markdown);
});

const others: Record<string, string> = {
  "a block of raw HTML": "<div>\nwords\n</div>",
  references: 'See [the page][1] and [that].\n\n[1]: https://example.org "Title"\n[that]: /topics/knee',
  "other bullets": "* one\n* two\n\n+ three",
  "an underlined heading": "Heading\n=======\n\nwords",
  "indented code": "    code\n    more",
  "breaks by two spaces": "one  \ntwo",
  "a crowded list": "1. one\n\n   more\n2. two\n   - a\n   - b",
  "a quote without marks": "> lazy\ncontinued",
  "bold in the middle of a word": "un**believ**able and **문장.**은",
  "marks in marks": "***a** b* and *a **b***",
  "line endings of another system": "one\r\n\r\ntwo",
};

test.each(Object.entries(others))("%s is written so that the page stays the same", (_name, markdown) => {
  expect(renderMarkdown(written(markdown)).html).toBe(renderMarkdown(markdown).html);
});

const everything = { ...samples, ...others };

test.each(Object.entries(everything))("%s keeps its wording when nothing of it was touched", (_name, markdown) => {
  const { doc, source } = readDocument(schema, markdown);
  expect(writeDocument(doc, source)).toBe(markdown.replaceAll("\r\n", "\n"));
});

test("what is still empty is written without complaint", () => {
  const { nodes } = schema;
  const item = nodes.list_item?.createAndFill();
  const list = nodes.bullet_list?.create(null, item ? [item] : []);
  const quote = nodes.blockquote?.createAndFill();
  const heading = nodes.heading?.create({ level: 2 });
  const blocks = [list, quote, heading].flatMap((node) => node ?? []);
  expect(writeDocument(schema.topNodeType.create(null, blocks))).toBe("-\n\n>\n\n##");
});

test("what stands around a changed block keeps its wording", () => {
  const { doc, source } = readDocument(schema, Object.values(everything).join("\n\nbetween\n\n"));
  const changed = schema.topNodeType.create(null, [
    schema.node("paragraph", null, [schema.text("First of all.")]),
    ...Array.from({ length: doc.childCount }, (_, index) => doc.child(index)),
  ]);
  expect(writeDocument(changed, source)).toBe(`First of all.\n\n${source.text}`);
});
