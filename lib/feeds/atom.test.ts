import sax from "sax";
import { describe, expect, it } from "vitest";
import { atomFeed, type FeedEntry, paragraph } from "@/lib/feeds/atom";

const site = "https://forum.test";
const head = { title: "Hips & <legs>", subtitle: "Questions", path: "/topics/hips", feedPath: "/topics/hips/feed.xml" };
const entry: FeedEntry = {
  id: "0198c5b0-0000-7000-8000-000000000001",
  title: "Pain < 3 & ]]> \u000b “hip”",
  path: "/questions/7-hip#comment-9",
  author: { name: "Ana & <Bo>", path: "/members/ana" },
  html: '<p>See <a href="/exercises/clamshell">this</a>, <a href="#fn-1">1</a>, <a href="https://else.test/?a=1&amp;b">that</a>]]></p>',
  publishedAt: new Date("2026-03-01T10:00:00Z"),
  updatedAt: new Date("2026-03-02T10:00:00Z"),
};

/** Texts and attributes by element, in order; throws where it is not well-formed. */
function read(xml: string): { texts: Record<string, string[]>; links: string[] } {
  const parser = sax.parser(true);
  const texts: Record<string, string[]> = {};
  const links: string[] = [];
  const open: string[] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    open.push(name);
    const path = open.join("/");
    texts[path] = [...(texts[path] ?? []), ""];
    if (name === "link") links.push(String(attributes.href));
  };
  const add = (text: string) => {
    const list = texts[open.join("/")];
    if (list) list.push((list.pop() ?? "") + text);
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => open.pop();
  parser.write(xml).close();
  return { texts, links };
}

describe("an Atom feed", () => {
  it("has what RFC 4287 asks of a feed and an entry", () => {
    const { texts, links } = read(atomFeed(head, [entry], site));
    expect(texts).toMatchObject({
      "feed/id": ["https://forum.test/topics/hips/feed.xml"],
      "feed/title": ["Hips & <legs>"],
      "feed/updated": ["2026-03-02T10:00:00.000Z"],
      "feed/entry/id": ["urn:uuid:0198c5b0-0000-7000-8000-000000000001"],
      "feed/entry/updated": ["2026-03-02T10:00:00.000Z"],
      "feed/entry/published": ["2026-03-01T10:00:00.000Z"],
      "feed/entry/author/name": ["Ana & <Bo>"],
      "feed/entry/author/uri": ["https://forum.test/members/ana"],
    });
    expect(links).toEqual([
      "https://forum.test/topics/hips",
      "https://forum.test/topics/hips/feed.xml",
      "https://forum.test/questions/7-hip#comment-9",
    ]);
  });

  it("carries titles and texts whole, whatever characters they hold", () => {
    const { texts } = read(atomFeed(head, [entry], site));
    expect(texts["feed/entry/title"]).toEqual(["Pain &lt; 3 &amp; ]]&gt;  “hip”"]);
    expect(texts["feed/entry/content"]?.[0]).toContain("that</a>]]></p>");
  });

  it("makes addresses whole and leaves those of others alone", () => {
    const content = read(atomFeed(head, [entry], site)).texts["feed/entry/content"]?.[0];
    expect(content).toContain('href="https://forum.test/exercises/clamshell"');
    expect(content).toContain('href="https://forum.test/questions/7-hip#fn-1"');
    expect(content).toContain('href="https://else.test/?a=1&amp;b"');
  });

  it("is well-formed and the same each time when nothing has happened yet", () => {
    const xml = atomFeed(head, [], site);
    expect(read(xml).texts["feed/updated"]).toEqual(["1970-01-01T00:00:00.000Z"]);
    expect(atomFeed(head, [], site)).toBe(xml);
  });
});

describe("a paragraph", () => {
  it("shows marks as they are written", () => expect(paragraph("a < b & c")).toBe("<p>a &lt; b &amp; c</p>"));
});
