import sax from "sax";
import {
  type WordpressAuthor,
  type WordpressItem,
  type WordpressSite,
  wordpressAuthor,
  wordpressItem,
  wordpressSite,
} from "@/lib/imports/schema";
import { decodeXml } from "@/lib/imports/xml-text";
import { AppError } from "@/lib/platform/errors";

/** One thing of an export, complete: an item comes with its comments. */
export type ExportRecord =
  | { readonly kind: "site"; readonly site: WordpressSite }
  | { readonly kind: "author"; readonly author: WordpressAuthor }
  | { readonly kind: "item"; readonly item: WordpressItem };

type Fields = Map<string, string>;

/** An element whose children are fields of one record. */
type Holder = {
  readonly element: string;
  readonly depth: number;
  readonly line: number;
  readonly fields: Fields;
  readonly categories: { slug: string; name: string }[];
  readonly comments: Record<string, string>[];
};

// Exports declare the namespace as http or https and as 1.0, 1.1 or 1.2, and some write `wp_author`: the name decides.
const localName = (name: string): string => name.replace(/^(?:[^:]*:|wp_(?=author$|comment$))/, "");

const heldBy: Readonly<Record<string, ReadonlySet<string>>> = {
  channel: new Set(["", "rss"]),
  author: new Set(["channel", "rss"]),
  comment: new Set(["item"]),
};

/** Puts records together from a parser's events. */
class Assembler {
  readonly finished: ExportRecord[] = [];
  isExport = false;
  readonly #open: string[] = [];
  readonly #holders: Holder[] = [];
  readonly #excerptPrefixes = new Set(["excerpt"]);
  #text = "";
  #nicename = "";

  open(tag: sax.Tag, line: number): void {
    const element = localName(tag.name);
    const parent = this.#open.at(-1) ?? "";
    if (parent === "") this.isExport = element === "rss" || element === "channel";
    for (const [name, value] of Object.entries(tag.attributes)) {
      if (name.startsWith("xmlns:") && /\/excerpt\/?$/.test(value)) this.#excerptPrefixes.add(name.slice(6));
    }
    this.#open.push(element);
    this.#text = "";
    this.#nicename = tag.attributes.nicename ?? "";
    const insideItem = this.#holders.some((holder) => holder.element === "item");
    const begins = element === "item" ? !insideItem : heldBy[element]?.has(parent);
    if (!begins) return;
    const depth = this.#open.length;
    this.#holders.push({ element, depth, line, fields: new Map(), categories: [], comments: [] });
  }

  text(text: string): void {
    this.#text += text;
  }

  close(name: string): void {
    const element = localName(name);
    const depth = this.#open.length;
    const holder = this.#holders.at(-1);
    if (holder?.depth === depth) {
      this.#holders.pop();
      this.#finish(holder);
    } else if (holder?.depth === depth - 1) {
      this.#keep(holder, this.#fieldName(name, element));
    }
    this.#open.pop();
    this.#text = "";
  }

  /** Body and excerpt are both called `encoded`; their prefix tells them apart. */
  #fieldName(name: string, element: string): string {
    if (element !== "encoded") return element;
    return this.#excerptPrefixes.has(name.split(":")[0] ?? "") ? "excerpt" : "content";
  }

  #keep(holder: Holder, field: string): void {
    const value = this.#text.replace(/\r\n?/g, "\n").trim();
    if (holder.element === "item" && field === "category") {
      holder.categories.push({ slug: this.#nicename, name: value });
    } else if (!holder.fields.get(field)) {
      holder.fields.set(field, value);
    }
  }

  #finish({ element, line, fields, categories, comments }: Holder): void {
    const values = Object.fromEntries(fields);
    if (element === "comment") this.#holders.at(-1)?.comments.push(values);
    else if (element === "author") this.finished.push({ kind: "author", author: wordpressAuthor.parse(values) });
    else if (element === "channel") this.finished.push({ kind: "site", site: wordpressSite.parse(values) });
    else this.finished.push({ kind: "item", item: wordpressItem.parse({ ...values, line, categories, comments }) });
  }
}

/** A parser in strict mode that fills an assembler and remembers its first complaint. */
function startParser() {
  const assembler = new Assembler();
  const parser = sax.parser(true);
  const complaints: AppError[] = [];
  parser.onopentag = (tag) => {
    // Namespaces are off (see localName), so attributes are plain strings.
    if (!("ns" in tag)) assembler.open(tag, parser.line + 1);
  };
  parser.ontext = (text) => assembler.text(text);
  parser.oncdata = (text) => assembler.text(text);
  parser.onclosetag = (name) => assembler.close(name);
  parser.onerror = (problem) => {
    const path = `line ${parser.line + 1}, column ${parser.column}`;
    const message = problem.message.split("\n")[0]?.replace(/\.$/, "") ?? "";
    complaints.push(new AppError("invalid", "not-well-formed", { issues: [{ path, message }], cause: problem }));
  };
  return { assembler, parser, complaints };
}

/**
 * Reads a WordPress export (WXR) as a stream; only the item at hand is in memory.
 *
 * Entities are never fetched or expanded: a file that defines its own is refused where it uses one.
 * @throws {AppError} `invalid`: `not-well-formed` with line and column, or `not-a-wordpress-export`
 */
export async function* readWordpressExport(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<ExportRecord> {
  const { assembler, parser, complaints } = startParser();
  const orThrow = () => {
    const [first] = complaints;
    if (first) throw first;
  };
  for await (const text of decodeXml(chunks)) {
    if (complaints.length === 0) parser.write(text);
    orThrow();
    yield* assembler.finished.splice(0);
  }
  parser.close();
  orThrow();
  if (!assembler.isExport) throw new AppError("invalid", "not-a-wordpress-export");
  yield* assembler.finished.splice(0);
}
