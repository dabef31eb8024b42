// How much of what people write comes back from the editor as it went in: `npm run bench -- roundtrip [FOLDER]`.
//
// FOLDER holds texts as `*.md`, or as `*.jsonl` with the text of each line under "markdown"; without it, samples of the
// ways in which our users write are taken. Each text goes two ways. Written anew: read into the editor's document and
// written from there as if every block had been touched, which is the hardest case; the page must stay the same. In the
// browser: put into the field of the real page, changed and changed back in the editor, and taken out again; every byte
// should stay the same, but for the space at the end of the text, where the caret was.
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { bareSchema } from "@/components/writing/editor/bare-schema";
import { readDocument, writeDocument } from "@/components/writing/editor/document";
import { normaliseSource } from "@/lib/platform/markdown/parse";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { difference } from "@/tests/bench/roundtrip/reasons";
import { ownTexts, type Text, textsIn } from "@/tests/bench/roundtrip/texts";
import { throughEditor } from "@/tests/bench/roundtrip/through-editor";
import { findChromium } from "@/tests/support/chromium";
import { startProduct } from "@/tests/support/product";

const say = (line = ""): void => void process.stdout.write(`${line}\n`);

async function writtenAnew(texts: readonly Text[]): Promise<void> {
  const schema = await bareSchema();
  const complaints = texts.flatMap(({ name, markdown }) => {
    const written = writeDocument(readDocument(schema, markdown).doc);
    const [before, after] = [renderMarkdown(markdown).html, renderMarkdown(written).html];
    return before === after ? [] : [`  ${name}: ${difference(markdown, before, after)}`];
  });
  say(`${texts.length - complaints.length} of ${texts.length} come back equivalent when every block is written anew`);
  for (const complaint of complaints) say(complaint);
}

async function inBrowser(texts: readonly Text[]): Promise<number> {
  const product = await startProduct();
  const executablePath = findChromium();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  try {
    const pass = await throughEditor(await browser.newPage({ viewport: { width: 1280, height: 900 } }), product.site);
    let [identical, equivalent] = [0, 0];
    for (const { name, markdown } of texts) {
      const came = await pass(markdown);
      const [before, after] = [renderMarkdown(markdown).html, renderMarkdown(came).html];
      if (came.trimEnd() === normaliseSource(markdown).trimEnd()) identical += 1;
      if (before === after) equivalent += 1;
      else say(`  ${name}: ${difference(markdown, before, after)}`);
    }
    say(
      `${equivalent} of ${texts.length} come back equivalent from the browser, ${identical} to the last byte that is no space`,
    );
    return equivalent;
  } finally {
    await browser.close();
    await product.stop();
  }
}

const [folder] = process.argv.slice(2);
const texts = folder ? textsIn(resolve(folder)) : ownTexts();
await writtenAnew(texts);
process.exitCode = (await inBrowser(texts)) === texts.length ? 0 : 1;
