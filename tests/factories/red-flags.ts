import type { z } from "zod";
import { redFlagRule, ruleBody } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";

/** A rule as an admin sends it: the release's own words, with what the test changes. */
export function aRuleBody(changes: Partial<z.input<typeof ruleBody>> = {}, id = "RF-16"): z.output<typeof ruleBody> {
  const rule = readReference("red-flags", redFlagRule).find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  const { id: _id, level: _level, ...body } = rule;
  return ruleBody.parse({ ...body, ...changes });
}
