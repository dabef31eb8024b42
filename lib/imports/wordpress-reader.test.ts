import { describe, expect, it } from "vitest";
import { type ExportRecord, readWordpressExport } from "@/lib/imports/wordpress-reader";

type Bytes = Uint8Array<ArrayBuffer>;

const encode = (text: string): Bytes => new TextEncoder().encode(text);

function inPieces(bytes: Bytes, size: number): Bytes[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size));
}

async function readBytes(pieces: Bytes[]): Promise<ExportRecord[]> {
  const records: ExportRecord[] = [];
  for await (const record of readWordpressExport(pieces)) records.push(record);
  return records;
}

const read = (xml: string, size = 1_000) => readBytes(inPieces(encode(xml), size));

async function itemsOf(xml: string, size?: number) {
  return (await read(xml, size)).flatMap((record) => (record.kind === "item" ? [record.item] : []));
}

const blog = (inside: string): string => `<rss xmlns:wp="x"><channel>${inside}</channel></rss>`;

describe("what is read", () => {
  it("tells site, authors and items with their comments apart", async () => {
    const records = await read(
      blog(`<title>Hips</title><image><title>Logo</title></image><wp:base_blog_url>https://hips.example/</wp:base_blog_url>
        <wp:author><wp:author_login>jo</wp:author_login><wp:author_email>Jo@Hips.example</wp:author_email></wp:author>
        <item><title>One</title><wp:post_id>3</wp:post_id><wp:postmeta><wp:title>meta</wp:title></wp:postmeta>
        <category domain="post_tag" nicename="hip">Hip</category>
        <wp:comment><wp:comment_id>9</wp:comment_id><wp:comment_content>Yes</wp:comment_content></wp:comment></item>`),
    );
    expect(records.map(({ kind }) => kind)).toEqual(["author", "item", "site"]);
    expect(records[0]).toMatchObject({ author: { login: "jo", email: "jo@hips.example" } });
    expect(records[1]).toMatchObject({
      item: {
        id: "3",
        title: "One",
        categories: [{ slug: "hip", name: "Hip" }],
        comments: [{ id: "9", content: "Yes" }],
      },
    });
    expect(records[2]).toMatchObject({ site: { title: "Hips", url: "https://hips.example" } });
  });

  it("is the same however the file is cut into pieces", async () => {
    const xml = `\n\n<?xml version="1.0"?>${blog("<item><title>Hüfte ✓</title><wp:post_id>1</wp:post_id></item>")}`;
    for (const size of [1, 2, 7, 1_000]) expect((await itemsOf(xml, size))[0]?.title).toBe("Hüfte ✓");
  });

  it("joins CDATA sections, and tells body from excerpt by prefix or namespace", async () => {
    const [item] = await itemsOf(
      `<rss xmlns:e="https://wordpress.org/export/1.2/excerpt/"><channel><item>
        <content:encoded> <![CDATA[a ]]]]><![CDATA[> b]]> </content:encoded><e:encoded>short</e:encoded></item></channel></rss>`,
    );
    expect(item).toMatchObject({ content: "a ]]> b", excerpt: "short" });
  });

  it("takes wp_author for wp:author, and an id from the address where there is no other", async () => {
    const records = await read(
      blog("<wp_author><wp:author_login>jo</wp:author_login></wp_author><item><guid>http://a/?p=19</guid></item>"),
    );
    expect(records[0]).toMatchObject({ kind: "author", author: { login: "jo" } });
    expect(records[1]).toMatchObject({ item: { id: "19" } });
  });

  it("leaves out characters that a database does not take", async () => {
    const [item] = await itemsOf(blog("<item><title>a\u0000b\u000Bc\r\nd</title></item>"));
    expect(item?.title).toBe("abc\nd");
  });

  it("is decoded as the file says", async () => {
    const xml = `<?xml version="1.0" encoding="iso-8859-1"?>${blog("<item><title>H?fte</title></item>")}`;
    const bytes = encode(xml).map((byte, at) => (xml[at] === "?" && xml[at + 1] === "f" ? 0xfc : byte));
    const records = await readBytes([bytes]);
    expect(records[0]).toMatchObject({ item: { title: "Hüfte" } });
  });
});

describe("what is refused", () => {
  it("is named with its line and column", async () => {
    await expect(read("<rss>\n<channel>\n<item></itme></channel></rss>")).rejects.toMatchObject({
      code: "invalid",
      reason: "not-well-formed",
      issues: [{ path: "line 3, column 13", message: "Unexpected close tag" }],
    });
    await expect(read("<rss><channel><item>")).rejects.toMatchObject({ reason: "not-well-formed" });
    await expect(read("{}")).rejects.toMatchObject({ reason: "not-well-formed" });
  });

  it("includes a file's own entities, which are never expanded", async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${blog("<item><title>&b;</title></item>")}`;
    await expect(read(bomb)).rejects.toMatchObject({ reason: "not-well-formed" });
  });

  it("includes what is XML but no export, and encodings nobody knows", async () => {
    await expect(read("<html></html>")).rejects.toMatchObject({ reason: "not-a-wordpress-export" });
    await expect(read("")).rejects.toMatchObject({ reason: "not-a-wordpress-export" });
    await expect(read('<?xml version="1.0" encoding="klingon"?><rss/>')).rejects.toMatchObject({
      reason: "unknown-encoding",
    });
  });
});
