import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { listRules } from "@/lib/red-flags/queries";
import type { CareLevel, RedFlagRule } from "@/lib/red-flags/schema";

const planting = systemPermit("test:plant", "the test's own rows");

/** A rule of a level, with a sentence that it is sure to read; the rules' own tests watch over the sentence. */
export async function aRule(level: CareLevel): Promise<{ rule: RedFlagRule; sentence: string; signId: string }> {
  const rule = (await listRules(null)).find((each) => each.level === level);
  const [sentence, signId] = [rule?.examples.raises[0], rule?.signs[0]?.id];
  if (!rule || !sentence || !signId) throw new Error(`No rule of level ${level}`);
  return { rule, sentence, signId };
}

type FlagOptions = { level?: CareLevel; commentId?: string; createdAt?: Date; ruleId?: string };

/** A flag on a member's words, as the rules raise it. */
export async function aFlag(writerId: string, postId: string, options: FlagOptions = {}) {
  const { level = "URGENT", commentId = null, createdAt = now() } = options;
  const ruleId = options.ruleId ?? (await aRule(level)).rule.id;
  const key = `${ruleId}:${commentId ?? postId}`;
  const data = { ruleId, level, origin: "READ", postId, commentId, writerId, key, createdAt } as const;
  return write(planting, (tx) => tx.raisedFlag.create({ data, select: { id: true } }));
}
