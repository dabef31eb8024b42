import { expect, test } from "vitest";
import { bareSchema } from "@/components/writing/editor/bare-schema";
import { readDocument, writeDocument } from "@/components/writing/editor/document";
import { samples } from "@/components/writing/editor/samples";
import { renderMarkdown } from "@/lib/platform/markdown/render";

const schema = await bareSchema();

const written = (markdown: string) => writeDocument(readDocument(schema, markdown).doc);

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
