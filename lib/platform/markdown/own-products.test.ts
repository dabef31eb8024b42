import { describe, expect, it } from "vitest";
import { renderMarkdown } from "@/lib/platform/markdown/render";

const labelled = (markdown: string, ownDomains = ["example.org"]): boolean =>
  renderMarkdown(markdown, { ownDomains }).html.includes('<span class="own-product"> (own product)</span>');

describe("a link to the writer's own domain", () => {
  it.each([
    ["[my course](https://example.org/course)", true],
    ["[my course](HTTPS://Shop.Example.org/course)", true],
    ["https://example.org", true],
    ["[**my** course](http://example.org:8080/?a=b)", true],
    ["[my course][1]\n\n[1]: https://example.org/", true],
    ["[not mine](https://notexample.org/)", false],
    ["[not mine](https://example.org.elsewhere.test/)", false],
    ["[not mine](https://elsewhere.test/?to=https://example.org)", false],
    ["[inside](/articles/example.org)", false],
    ["`https://example.org`", false],
    ["[mail](mailto:me@example.org)", false],
  ])("%s is labelled: %s", (markdown, expected) => {
    expect(labelled(markdown)).toBe(expected);
  });

  it("is labelled each time, behind the link, and for nobody else", () => {
    const { html } = renderMarkdown("[a](https://example.org/a) and [b](https://example.org/b)", {
      ownDomains: ["example.org"],
    });
    expect(html.match(/<\/a><span class="own-product">/g)).toHaveLength(2);
    expect(labelled("[a](https://example.org)", [])).toBe(false);
  });

  it("cannot be written by hand", () => {
    expect(renderMarkdown('<span class="own-product">(own product)</span>').html).not.toContain("<span");
  });
});
