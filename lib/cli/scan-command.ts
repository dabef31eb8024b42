import { createReadStream } from "node:fs";
import { defineCommand } from "citty";
import { finish } from "@/lib/cli/finish";
import { commentMarkdown, plainText } from "@/lib/imports/html-to-markdown";
import { whyNoComment } from "@/lib/imports/wordpress-map";
import { readWordpressExport } from "@/lib/imports/wordpress-reader";
import { isDatabaseUp } from "@/lib/platform/db";
import { toPlainText } from "@/lib/platform/markdown/plain-text";
import { listRules } from "@/lib/red-flags/queries";
import { scanText } from "@/lib/red-flags/scan";
import { type Finding, type RedFlagRule, redFlagRule } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";

/** One comment of an export, with what the rules read in it. */
export type ScannedComment = {
  readonly article: string;
  readonly number: number;
  readonly author: string;
  readonly begins: string;
  readonly flags: readonly Finding[];
};

const shown = 60;

/** As they are in the database, else as the release brings them. */
const rulesInUse = async (): Promise<RedFlagRule[]> =>
  (await isDatabaseUp()) ? listRules(null) : readReference("red-flags", redFlagRule);

/** Reads every comment of an export by the rules; nothing is written anywhere. */
export async function* scanExport(file: string, rules: readonly RedFlagRule[]): AsyncGenerator<ScannedComment> {
  let number = 0;
  for await (const record of readWordpressExport(createReadStream(file))) {
    if (record.kind !== "item") continue;
    for (const comment of record.item.comments.filter((each) => whyNoComment(each) === null)) {
      number += 1;
      const markdown = commentMarkdown(comment.content, "");
      yield {
        article: plainText(record.item.title),
        number,
        author: comment.author,
        begins: toPlainText(markdown, shown),
        flags: scanText(rules, toPlainText(markdown)),
      };
    }
  }
}

const levels = { EMERGENCY: "emergency", URGENT: "urgent", NON_URGENT: "non-urgent", SUPPORT: "support" } as const;

function linesOf({ number, author, begins, flags }: ScannedComment): string[] {
  const told = flags.map(({ level, signId, quote }) => `    ${levels[level]} ${signId}: “${quote}”`);
  return [`${number}. ${author}: ${begins}`, ...(told.length > 0 ? told : ["    none"])];
}

/** `forum scan`: tries the rules on a blog's comments before any of them is imported. */
export const scanCommand = defineCommand({
  meta: { name: "scan", description: "Read an export's comments for signs that should be seen, and write nothing" },
  args: {
    file: { type: "positional", description: "The .xml file that WordPress exported", required: true },
    json: { type: "boolean", description: "Print one line of JSON for each comment" },
  },
  run: ({ args }) =>
    finish(async () => {
      let article = "";
      for await (const comment of scanExport(args.file, await rulesInUse())) {
        if (args.json) {
          console.log(JSON.stringify(comment));
          continue;
        }
        if (comment.article !== article) console.log(`\n${comment.article}`);
        article = comment.article;
        for (const line of linesOf(comment)) console.log(line);
      }
    }),
});
