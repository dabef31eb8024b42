import {
  codeBlockSchema,
  schema as commonmarkSchema,
  hardbreakSchema,
  headingSchema,
  imageSchema,
  linkSchema,
  listItemSchema,
  orderedListSchema,
  paragraphSchema,
} from "@milkdown/kit/preset/commonmark";
import {
  footnoteDefinitionSchema,
  footnoteReferenceSchema,
  strikethroughAttr,
  strikethroughSchema,
  tableCellSchema,
  tableHeaderRowSchema,
  tableHeaderSchema,
  tableRowSchema,
  tableSchema,
} from "@milkdown/kit/preset/gfm";
import { $nodeSchema } from "@milkdown/kit/utils";
import { ownImage } from "@/lib/platform/markdown/images";

/** A tag's level as the page shows it: the renderer moves headings below the page's own. */
const shownLevel = (level: number): number => Math.min(6, level + 2);

const heading = headingSchema.extendSchema((previous) => (ctx) => ({
  ...previous(ctx),
  parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
    tag: `h${level}`,
    getAttrs: (element: HTMLElement) => ({ level: Number(element.dataset.level ?? level) }),
  })),
  // Without ids, which the page may have given away already.
  toDOM: ({ attrs: { level } }) => [`h${shownLevel(level)}`, { "data-level": level }, 0],
}));

// An empty paragraph is room to write in, not a line to keep: Markdown knows none.
const paragraph = paragraphSchema.extendSchema((previous) => (ctx) => ({
  ...previous(ctx),
  toMarkdown: {
    match: (node) => node.type.name === "paragraph",
    runner: (state, node) => {
      state.openNode("paragraph").next(node.content).closeNode();
    },
  },
}));

/** Lists are as tight as they are written; Milkdown spreads the ones it makes. */
const listItem = listItemSchema.extendSchema((previous) => (ctx) => {
  const given = previous(ctx);
  return {
    ...given,
    attrs: { ...given.attrs, spread: { default: false, validate: "boolean" } },
    toMarkdown: {
      match: (node) => node.type.name === "list_item",
      runner: (state, node) => {
        state.openNode("listItem", undefined, { spread: node.attrs.spread });
        node.forEach((child, _offset, index) => {
          // An item may begin with a quote or a list; the editor puts an empty paragraph before it.
          if (index > 0 || child.content.size > 0 || node.childCount === 1) state.next(child);
        });
        state.closeNode();
      },
    },
  };
});

const orderedList = orderedListSchema.extendSchema((previous) => (ctx) => {
  const given = previous(ctx);
  return { ...given, attrs: { ...given.attrs, spread: { default: false, validate: "boolean" } } };
});

const codeBlock = codeBlockSchema.extendSchema((previous) => (ctx) => {
  const given = previous(ctx);
  return {
    ...given,
    attrs: { ...given.attrs, meta: { default: "", validate: "string" } },
    parseMarkdown: {
      match: ({ type }) => type === "code",
      runner: (state, node, type) => {
        state.openNode(type, { language: String(node.lang ?? ""), meta: String(node.meta ?? "") });
        if (node.value) state.addText(String(node.value));
        state.closeNode();
      },
    },
    toMarkdown: {
      match: (node) => node.type.name === "code_block",
      runner: (state, node) => {
        const { language, meta } = node.attrs;
        state.addNode("code", undefined, node.textContent, { lang: language || null, meta: meta || null });
      },
    },
  };
});

const image = imageSchema.extendSchema((previous) => (ctx) => ({
  ...previous(ctx),
  parseDOM: [
    {
      tag: "img[src]",
      getAttrs: (element: HTMLElement) => {
        const src = element.getAttribute("src") ?? "";
        // What a page or a word processor carries along as data is no address that anybody else could open.
        if (/^(?:data|blob|file|cid):/i.test(src)) return false;
        return { src, alt: element.getAttribute("alt") ?? "", title: element.getAttribute("title") ?? "" };
      },
    },
    {
      tag: "span[data-image]",
      getAttrs: ({ dataset }: HTMLElement) => ({
        src: dataset.image ?? "",
        alt: dataset.alt ?? "",
        title: dataset.title ?? "",
      }),
    },
  ],
  // A picture from elsewhere becomes a link on the page; loading it here would tell strangers who writes.
  toDOM: ({ attrs: { src, alt, title } }) =>
    ownImage.test(src)
      ? ["img", { src, alt, title }]
      : ["span", { "data-image": src, "data-alt": alt, "data-title": title, class: "chip-image" }, alt || src],
  parseMarkdown: {
    match: ({ type }) => type === "image",
    runner: (state, node, type) => {
      state.addNode(type, { src: String(node.url), alt: String(node.alt ?? ""), title: String(node.title ?? "") });
    },
  },
}));

// The lower number is written further out: a link with one bold word in it is one link.
const link = linkSchema.extendSchema((previous) => (ctx) => {
  const given = previous(ctx);
  return {
    ...given,
    priority: 10,
    inclusive: false,
    // A mark around the whole link and nothing else could stand on either side of its bracket.
    attrs: { ...given.attrs, around: { default: null, validate: "string|null" } },
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: (element: HTMLElement) => {
          const href = element.getAttribute("href") ?? "";
          // Others lead nowhere from here, or do something.
          return /^(?:https?:|mailto:|\/(?!\/)|#)/i.test(href) && { href, title: element.getAttribute("title") };
        },
      },
    ],
    parseMarkdown: {
      match: ({ type }) => type === "link",
      runner: (state, node, type) => {
        const { url, title = null, around = null } = node;
        state
          .openMark(type, { href: String(url), title, around })
          .next(node.children)
          .closeMark(type);
      },
    },
    toMarkdown: {
      match: ({ type }) => type.name === "link",
      runner: (state, mark) => {
        const { href: url, title, around } = mark.attrs;
        state.withMark(mark, "link", undefined, { url, title, around });
      },
    },
  };
});

const hardbreak = hardbreakSchema.extendSchema((previous) => (ctx) => ({
  ...previous(ctx),
  toMarkdown: {
    match: (node) => node.type.name === "hardbreak",
    runner: (state, node) => {
      if (node.attrs.isInline) state.addNode("text", undefined, "\n");
      else state.addNode("break");
    },
  },
}));

/** Where a reference such as `[word][1]` leads; it stays in the text, as a line that cannot be written in. */
const definition = $nodeSchema("definition", () => ({
  group: "block",
  atom: true,
  attrs: {
    label: { default: "", validate: "string" },
    url: { default: "", validate: "string" },
    title: { default: "", validate: "string" },
  },
  parseDOM: [
    {
      tag: "p[data-definition]",
      getAttrs: ({ dataset: { definition: label = "", url = "", title = "" } }: HTMLElement) => ({ label, url, title }),
    },
  ],
  toDOM: ({ attrs: { label, url, title } }) => [
    "p",
    { "data-definition": label, "data-url": url, "data-title": title, class: "definition" },
    `[${label}]: ${url}`,
  ],
  parseMarkdown: {
    match: ({ type }) => type === "definition",
    runner: (state, node, type) => {
      state.addNode(type, {
        label: String(node.label ?? node.identifier),
        url: String(node.url),
        title: String(node.title ?? ""),
      });
    },
  },
  toMarkdown: {
    match: (node) => node.type.name === "definition",
    runner: (state, node) => {
      const { label, url, title } = node.attrs;
      state.addNode("definition", undefined, undefined, { label, identifier: label, url, title: title || null });
    },
  },
}));

const alignment = { default: null, validate: "string|null" };

const aligned = (tag: "td" | "th") => (node: { attrs: Record<string, unknown> }) =>
  [tag, node.attrs.alignment ? { style: `text-align: ${node.attrs.alignment}` } : {}, 0] satisfies [
    string,
    object,
    number,
  ];

const fromCell = (tag: "td" | "th") => ({
  tag,
  getAttrs: ({ style }: HTMLElement) => ({
    alignment: /^(?:left|center|right)$/.test(style.textAlign) ? style.textAlign : null,
  }),
});

const tableCell = tableCellSchema.extendSchema((previous) => (ctx) => {
  const given = previous(ctx);
  return {
    ...given,
    attrs: { ...given.attrs, alignment },
    parseDOM: [fromCell("td")],
    toDOM: aligned("td"),
  };
});

const tableHeader = tableHeaderSchema.extendSchema((previous) => (ctx) => {
  const given = previous(ctx);
  return {
    ...given,
    attrs: { ...given.attrs, alignment },
    parseDOM: [fromCell("th")],
    toDOM: aligned("th"),
  };
});

const table = tableSchema.extendSchema((previous) => (ctx) => ({
  ...previous(ctx),
  content: "table_header_row table_row*",
}));

/** What may stand in a text: everything that the server's renderer knows, and nothing else. */
export const syntax = [
  commonmarkSchema,
  [strikethroughAttr, strikethroughSchema],
  [tableSchema, tableHeaderRowSchema, tableRowSchema, tableHeaderSchema, tableCellSchema],
  [footnoteDefinitionSchema, footnoteReferenceSchema],
  [heading, paragraph, listItem, orderedList, codeBlock, image, link, hardbreak, definition],
  [tableCell, tableHeader, table],
].flat(2);
