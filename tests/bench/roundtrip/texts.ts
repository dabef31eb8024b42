import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { samples } from "@/components/writing/editor/samples";

export type Text = { readonly name: string; readonly markdown: string };

const line = z.object({ markdown: z.string(), post_id: z.union([z.string(), z.number()]).optional() });

/** The texts of a folder: one in each `*.md`, one in each line of a `*.jsonl`. */
export function textsIn(folder: string): Text[] {
  const texts = readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const path = join(folder, file);
      if (file.endsWith(".md") && file !== "SOURCE.md") return [{ name: file, markdown: readFileSync(path, "utf8") }];
      return file.endsWith(".jsonl") ? linesOf(path) : [];
    });
  if (texts.length === 0) throw new Error(`${folder} holds no *.md and no *.jsonl with "markdown".`);
  return texts;
}

function linesOf(path: string): Text[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((text) => text !== "");
  return lines.map((text, index) => {
    const { markdown, post_id: post } = line.parse(JSON.parse(text));
    return { name: post === undefined ? `line ${index + 1}` : `post ${post}`, markdown };
  });
}

/** What the unit test proves too: the ways in which our users write. */
export const ownTexts = (): Text[] => Object.entries(samples).map(([name, markdown]) => ({ name, markdown }));
