import { describe, expect, it } from "vitest";
import { rendererVersion, renderMarkdown } from "@/lib/platform/markdown/render";

const html = (...lines: string[]): string => renderMarkdown(lines.join("\n")).html;
const marks = 'data-external="" rel="nofollow ugc noopener"';

describe("what is stored", () => {
  it("is the source, its HTML and the renderer's version", () => {
    expect(renderMarkdown("*Hip*")).toEqual({ markdown: "*Hip*", html: "<p><em>Hip</em></p>", rendererVersion });
  });

  it("holds one kind of line ending and no character that a database refuses", () => {
    expect(renderMarkdown("a\r\nb\rc\0\ud800").markdown).toBe("a\nb\nc\uFFFD\uFFFD");
  });
});

describe("headings", () => {
  it("start below the page's own and end at h6", () => {
    expect(html("# A", "", "## B", "", "#### C", "", "###### D")).toBe(
      [
        '<h3 id="section-a">A</h3>',
        '<h4 id="section-b">B</h4>',
        '<h6 id="section-c">C</h6>',
        '<h6 id="section-d">D</h6>',
      ].join("\n"),
    );
  });

  it("have ids that are unique and clobber nothing, in any script", () => {
    expect(html("# location", "", "# location", "", "# 왼쪽 골반")).toMatch(
      /id="section-location".*id="section-location-1".*id="section-왼쪽-골반"/s,
    );
  });
});

describe("links", () => {
  it.each([
    ["[a](https://example.org/x)", `<a href="https://example.org/x" ${marks}>a</a>`],
    ["[a](//example.org)", `<a href="//example.org" ${marks}>a</a>`],
    ["www.example.org.", `<a href="http://www.example.org" ${marks}>www.example.org</a>.`],
    ["Https://Example.org/A", `<a href="https://Example.org/A" ${marks}>Https://Example.org/A</a>`],
    ["[a](/questions/knee)", '<a href="/questions/knee">a</a>'],
    ["[a](#section-b)", '<a href="#section-b">a</a>'],
    ["[a](/\\evil.example)", '<a href="/%5Cevil.example">a</a>'],
    ["anna@example.org", '<a href="mailto:anna@example.org">anna@example.org</a>'],
    ["[a](javascript:alert(1))", "<a>a</a>"],
    ["[a](tel:112)", "<a>a</a>"],
  ])("%s", (source, expected) => expect(html(source)).toBe(`<p>${expected}</p>`));
});

describe("pictures", () => {
  it.each([
    [
      '![Side view](/media/2026/a-b.webp "T")',
      '<img src="/media/2026/a-b.webp" alt="Side view" title="T" loading="lazy">',
    ],
    ["![a](https://example.org/a.png)", `<a href="https://example.org/a.png" ${marks}>a</a>`],
    ["![](https://example.org/a.png)", `<a href="https://example.org/a.png" ${marks}>https://example.org/a.png</a>`],
    ["[![a](https://example.org/a.png)](/x)", '<a href="/x">a</a>'],
    ["[![a](/media/a.png)](/x)", '<a href="/x"><img src="/media/a.png" alt="a" loading="lazy"></a>'],
    ["![a](/media/../api)", '<a href="/media/../api">a</a>'],
    ["![a](data:image/png;base64,AA)", "a"],
  ])("%s", (source, expected) => expect(html(source)).toBe(`<p>${expected}</p>`));
});

describe("GFM", () => {
  it("wraps tables in a named region that a keyboard can scroll", () => {
    const table = html("| Exercise | Sets |", "|:--|--:|", "| Clamshell | 3 |");
    expect(table).toContain(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Table: Exercise, Sets"><table>',
    );
    expect(table).toContain('<th align="left">Exercise</th>');
    expect(table).toContain('<td align="right">3</td>');
  });

  it("strikes through with two tildes; one is a range", () => {
    expect(html("~~no~~ 10~15 reps, 20~30 s")).toBe("<p><del>no</del> 10~15 reps, 20~30 s</p>");
  });

  it("leaves task list marks as typed", () => {
    expect(html("- [ ] stretch", "- [x] walk")).toBe("<ul>\n<li>[ ] stretch</li>\n<li>[x] walk</li>\n</ul>");
  });

  it("links footnotes both ways, by ids that differ between texts", () => {
    const note = (text: string) => html(`${text}[^1]`, "", "[^1]: source");
    const id = /id="(note-\w+-fn-1)"/.exec(note("a"))?.[1];
    expect(note("a")).toContain(`href="#${id}"`);
    expect(note("a")).toContain(`href="#${id?.replace("fn", "fnref")}"`);
    expect(note("a")).toContain(`aria-describedby="${id?.replace("fn-1", "label")}"`);
    expect(note("a")).toMatch(/<h3 class="sr-only" id="note-\w+-label">Footnotes<\/h3>/);
    expect(note("b")).not.toContain(String(id));
  });
});

describe("raw HTML", () => {
  it("is shown as typed, within a line", () => {
    expect(html("a <b onclick=x>c</b> <!-- d -->")).toBe("<p>a &#x3C;b onclick=x>c&#x3C;/b> &#x3C;!-- d --></p>");
  });

  it("is shown as typed, as a block with its lines", () => {
    expect(html("<div>", "*a* @anna", "</div>")).toBe("<p>&#x3C;div><br>\n*a* @anna<br>\n&#x3C;/div></p>");
  });

  it("leaves no angle bracket in an attribute", () => {
    expect(html('[a](/b "<script>")')).toBe('<p><a href="/b" title="&#x3C;script&#x3E;">a</a></p>');
    expect(html('a="*b*"')).toBe('<p>a="<em>b</em>"</p>');
  });
});
