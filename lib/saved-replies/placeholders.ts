/** What a saved reply may say of the thread that it is put into. */
export const placeholders = ["name", "region", "side", "title"] as const;
export type PlaceholderValues = Readonly<Record<(typeof placeholders)[number], string | null>>;

/** What stands where nothing is known; worded so that a sentence goes on reading well. */
const unknown: Readonly<Record<(typeof placeholders)[number], string>> = {
  name: "there",
  region: "the place you mean",
  side: "the side you mean",
  title: "your question",
};

/** Where a bare address or a mention is recognised after Markdown has been read: a space without width parts it. */
const recognised = /:(?=\/\/)|\bw(?=ww\.)|@/gi;

/** Letters that mean something in Markdown, at whatever place. */
const special = /[\\`*_{}[\]()#+\-.!|<>~^=:@&$"']/g;

/** A value as plain words: one line, and nothing in it is read as Markdown, HTML, mention or link. */
const plain = (value: string): string =>
  value
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(recognised, (letter) => `${letter}\u200b`)
    .replaceAll(special, (letter) => `\\${letter}`);

const isPlaceholder = (name: string): name is (typeof placeholders)[number] =>
  placeholders.some((placeholder) => placeholder === name);

/**
 * Fills `{name}` and the like in once: what was put in is not looked at again, so that a title cannot bring a placeholder
 * of its own. An unknown word in braces stays as it is written.
 */
export const fillPlaceholders = (markdown: string, values: PlaceholderValues): string =>
  markdown.replaceAll(/\{([a-z]+)\}/g, (written, name: string) => {
    if (!isPlaceholder(name)) return written;
    const value = values[name];
    return value ? plain(value) : unknown[name];
  });
