import type { Options } from "rehype-sanitize";
import { ownImage } from "@/lib/platform/markdown/images";

const headingId: [string, RegExp, RegExp] = ["id", /^section-/, /^note-/];
const cellAlignment: [string, ...string[]] = ["align", "left", "center", "right"];

/** Everything that may leave the renderer. What is not named here is dropped, whatever a plugin or a bug lets in. */
export const htmlSchema: Options = {
  tagNames: [
    ...["h3", "h4", "h5", "h6", "p", "blockquote", "ul", "ol", "li", "hr", "pre", "section"],
    ...["a", "strong", "em", "del", "code", "br", "img", "sup"],
    ...["span", "div", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: {
    "*": [],
    a: [
      "href",
      "title",
      ["rel", "nofollow", "ugc", "noopener"],
      ["className", "mention", "data-footnote-backref"],
      ["id", /^note-/],
      "dataExternal",
      "dataFootnoteRef",
      "dataFootnoteBackref",
      ["ariaDescribedBy", /^note-/],
      "ariaLabel",
    ],
    code: [["className", /^language-/]],
    div: [["className", "table-scroll"], ["role", "region"], ["tabIndex", 0], "ariaLabel"],
    h3: [headingId, ["className", "sr-only"]],
    h4: [headingId],
    h5: [headingId],
    h6: [headingId],
    img: [["src", ownImage], "alt", "title", ["loading", "lazy"]],
    li: [["id", /^note-/]],
    ol: ["start"],
    span: [["className", "own-product"]],
    section: ["dataFootnotes", ["className", "footnotes"]],
    td: [cellAlignment],
    th: [cellAlignment],
  },
  protocols: { href: ["http", "https", "mailto"] },
  // Ids are limited to our own prefixes above; a second prefix would part links from their targets.
  clobber: [],
  strip: ["script", "style"],
  required: {},
  ancestors: { li: ["ol", "ul"], tbody: ["table"], td: ["table"], th: ["table"], thead: ["table"], tr: ["table"] },
};
