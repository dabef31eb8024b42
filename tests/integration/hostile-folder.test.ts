import { describe, expect, test } from "vitest";
import { findImageFile } from "@/lib/images/queries";
import { safeNext } from "@/lib/platform/http/next-address";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { textFields } from "@/tests/factories/text-fields";
import { type Payload, readHostileFolder, textsIn } from "@/tests/support/hostile-folder";
import { dangers } from "@/tests/support/html-dangers";
import { origin } from "@/tests/support/request";

const names = ["question: title", "question: markdown", "comment", "name", "profile"];
const atOnce = 8;

test("texts are found in lists, in rows with a payload, and in rows with lists", () => {
  const rows = [{ section: "about", payload: "one" }, { note: "about", strings: ["two", "three"] }, 4, null];
  expect(textsIn(["zero", rows])).toEqual(["zero", "one", "two", "three"]);
});

type Count = Record<string, number>;

function add(count: Count, key: string): void {
  count[key] = (count[key] ?? 0) + 1;
}

/** What the run found, for whoever looks at its output. */
const report = (title: string, count: Count): boolean => process.stdout.write(`${title}: ${JSON.stringify(count)}\n`);

/** Runs `work` for each payload, a few of them at once. */
async function forEach(payloads: readonly Payload[], work: (payload: Payload) => Promise<void>): Promise<void> {
  for (let from = 0; from < payloads.length; from += atOnce)
    await Promise.all(payloads.slice(from, from + atOnce).map(work));
}

const payloads = readHostileFolder();

if (payloads) {
  describe("payloads collected by others", () => {
    test("are taken or refused by every field, and break nothing", async () => {
      const fields = (await textFields()).filter(({ name }) => names.includes(name));
      expect(fields.map(({ name }) => name)).toEqual(names);
      const statuses: Count = {};
      const failures: string[] = [];
      await forEach(payloads, async ({ kind, text }) => {
        for (const { name, send } of fields) {
          const { status, problem } = await send(text);
          add(statuses, `${name} ${status}`);
          if (status >= 500 || (status >= 400 && !problem))
            failures.push(`${kind} ${name} ${status} ${JSON.stringify(text)}`);
        }
      });
      const kinds: Count = {};
      for (const { kind } of payloads) add(kinds, kind);
      report("payloads by kind", kinds);
      report("answers by field and status", statuses);
      expect(failures).toEqual([]);
    }, 600_000);

    test("are harmless once rendered", () => {
      const found = payloads.filter(({ text }) => dangers(renderMarkdown(text).html).length > 0);
      report("payloads once rendered", { harmless: payloads.length - found.length, dangerous: found.length });
      expect(found).toEqual([]);
    });

    test("lead to no other site and to no file", async () => {
      const led = payloads.filter(({ text }) => new URL(safeNext(text), origin).origin !== origin);
      expect(led).toEqual([]);
      const files = await Promise.all(payloads.map(({ text }) => findImageFile(null, text)));
      expect(files.filter((file) => file !== null)).toEqual([]);
    });
  });
}
