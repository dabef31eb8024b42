import { expect, test } from "vitest";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { fillPlaceholders } from "@/lib/saved-replies/placeholders";

const values = { name: "Maren", region: "Knee", side: "left", title: "It turns in" };
const nothing = { name: null, region: null, side: null, title: null };

test("placeholders are filled in, and those it does not know stay", () => {
  expect(fillPlaceholders("Hello {name}, your {side} {region}? {other}", values)).toBe(
    "Hello Maren, your left Knee? {other}",
  );
});

test("what is not known is worded around", () => {
  expect(fillPlaceholders("Hello {name}, about {title}: is it {side}?", nothing)).toBe(
    "Hello there, about your question: is it the side you mean?",
  );
});

test.each([
  ["a link", "[click](https://evil.test)"],
  ["a bare address", "https://evil.test and www.evil.test"],
  ["a picture", "![x](https://evil.test/x.png)"],
  ["HTML", "<img src=x onerror=alert(1)><script>alert(1)</script>"],
  ["a mention", "@ines-oduya"],
  ["a heading on a line of its own", "x\n# Loud\n> quoted"],
])("%s in a title stays words", (_what, title) => {
  const { html } = renderMarkdown(fillPlaceholders("About {title} today.", { ...values, title }));
  expect(html).not.toMatch(/<(a|img|script|h\d|blockquote|em|strong)\b/);
  expect(html.match(/<p\b/g)).toHaveLength(1);
});

test("a title brings no placeholder of its own", () => {
  const filled = fillPlaceholders("{title}", { ...values, title: "{name}" });
  expect(renderMarkdown(filled).html).toContain("{name}");
});
