import { describe, expect, it } from "vitest";
import { articleMarkdown, commentMarkdown, openingWords, plainText } from "@/lib/imports/html-to-markdown";

const blog = "https://old.example";
const article = (html: string): string => articleMarkdown(html, blog);
const comment = (text: string): string => commentMarkdown(text, blog);

describe("an article's HTML", () => {
  it("becomes paragraphs and breaks where the classic editor left blank lines and line endings", () => {
    expect(article("One\ntwo\n\n<strong>Three</strong> four")).toBe("One\\\ntwo\n\n**Three** four");
    expect(article("<blockquote>One\n\nTwo</blockquote>")).toBe("> One\n>\n> Two");
  });

  it("gives line endings no meaning in blocks, and keeps them in preformatted text", () => {
    expect(article("<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->")).toBe("One two");
    expect(article("<pre>a\n\n  b [gallery]</pre>")).toBe("```\na\n\n  b [gallery]\n```");
  });

  it("keeps headings, lists and tables", () => {
    expect(article("<h2>Hips</h2><ol><li>a</li><li>b</li></ol>")).toBe("## Hips\n\n1. a\n2. b");
    expect(article("<table><tr><th>A</th></tr><tr><td>1</td></tr></table>")).toBe("| A |\n| - |\n| 1 |");
  });

  it("turns every way to embed a video into a link", () => {
    const links = [
      "https://youtu.be/one_two",
      "[embed]https://youtu.be/one_two[/embed]",
      '[video mp4="https://youtu.be/one_two"]',
      '<iframe src="https://youtu.be/one_two"></iframe>',
      '<video><source src="https://youtu.be/one_two"></video>',
      '<!-- wp:embed {"url":"https:\\/\\/youtu.be\\/one_two"} /-->',
      '<!-- wp:core-embed/youtube {"url":"x"} --><figure><div>\nhttps://youtu.be/one_two\n</div></figure><!-- /wp:core-embed/youtube -->',
    ];
    for (const html of links) expect(article(html), html).toBe("<https://youtu.be/one_two>");
    expect(article("[youtube abcdefghijk]")).toBe("<https://www.youtube.com/watch?v=abcdefghijk>");
    expect(article("[vimeo 123456]")).toBe("<https://vimeo.com/123456>");
    expect(article('<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0"></iframe>')).toBe(
      "<https://www.youtube.com/watch?v=abcdefghijk>",
    );
  });

  it("drops layout shortcodes and leaves other words in brackets", () => {
    expect(article('[row][col width="2"]Kept[/col][/row] [gallery ids="1,2"]')).toBe("Kept");
    expect(article("as he wrote [sic], see [1] and [[gallery]]")).toBe(
      "as he wrote \\[sic], see \\[1] and \\[gallery]",
    );
  });

  it("keeps pictures with the address of the old blog, and captions as text", () => {
    const picture = '<a href="/big.jpg"><img src="/small.jpg" alt="A hip"></a>';
    expect(article(`[caption width="9"]${picture} From behind[/caption]`)).toBe(
      "![A hip](https://old.example/small.jpg)\n\nFrom behind",
    );
    expect(article('<img src="data:image/gif;base64,R0" data-src="/late.jpg" alt="">')).toBe(
      "![](https://old.example/late.jpg)",
    );
    expect(article('<a href="https://shop.example/mat"><img src="/mat.jpg" alt="Mat"></a>')).toBe(
      "![Mat](https://old.example/mat.jpg) <https://shop.example/mat>",
    );
  });

  it("leaves out scripts, dangerous addresses and empty paragraphs", () => {
    expect(article("<p>a</p><script>alert(1)</script><style>p{}</style><p>&nbsp;</p><p>b</p>")).toBe("a\n\nb");
    expect(article('<a href="javascript:alert(1)">press</a> <a href="../hips/">hips</a>')).toBe(
      "press [hips](https://old.example/hips/)",
    );
  });

  it("moves blanks out of emphasis, where Markdown cannot have them", () => {
    expect(article("<em>left, </em>right")).toBe("_left,_ right");
  });
});

describe("a comment", () => {
  it("keeps its paragraphs and what is typed in it", () => {
    expect(comment("Hi\n\npain <3 of 10,\nx<y & <left>")).toBe("Hi\n\npain <3 of 10,\\\nx\\<y & \\<left>");
    expect(comment("# no heading\n1. no list\n*")).toBe("\\# no heading\\\n1\\. no list\\\n\\*");
  });

  it("takes the tags that WordPress allows, and links addresses", () => {
    expect(comment('<b>Do</b> see <a href="https://a.example" rel="nofollow">this</a>, https://b.example/a_b?c.')).toBe(
      "**Do** see [this](https://a.example), <https://b.example/a_b?c>.",
    );
  });

  it("is empty when nothing is left of it", () => {
    for (const text of ["", " \n ", "<p>&nbsp;</p>", "<script>x</script>", "<br><br>"]) expect(comment(text)).toBe("");
  });
});

describe("words", () => {
  it("are what a title says without its markup", () => {
    expect(plainText("Hips &amp; <em>thighs</em><br>a<b")).toBe("Hips & thighs a<b");
  });

  it("open an article at the first paragraph that says something", () => {
    expect(openingWords("<img src=x>\n\nhttps://youtu.be/x\n\nFirst<br>line\n\nsecond")).toBe("First line");
    expect(openingWords("[gallery]")).toBe("");
  });
});
