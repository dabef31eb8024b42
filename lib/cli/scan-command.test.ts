import { join } from "node:path";
import { expect, it } from "vitest";
import { type ScannedComment, scanExport } from "@/lib/cli/scan-command";
import { redFlagRule } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";

const file = join("tests", "fixtures", "wordpress", "warning-signs.xml");

it("reads each comment of an export by the rules, and leaves spam out", async () => {
  const comments: ScannedComment[] = [];
  for await (const comment of scanExport(file, readReference("red-flags", redFlagRule))) comments.push(comment);
  const told = comments.map(({ number, author, flags }) => [number, author, flags.map(({ signId }) => signId)]);
  expect(told).toEqual([
    [1, "Orla", ["RF-01.saddle-numb"]],
    [2, "Piet", []],
    [3, "Ruth", ["RF-17.thinner"]],
  ]);
  expect(comments[0]).toMatchObject({
    article: "Thighs & hips",
    begins: expect.stringMatching(/^Since Monday my back/),
  });
  expect(comments[0]?.flags[0]).toMatchObject({
    ruleId: "RF-01",
    level: "EMERGENCY",
    quote: expect.stringContaining("numb"),
  });
});
