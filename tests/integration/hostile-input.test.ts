import { beforeAll, describe, expect, test } from "vitest";
import { reasonText } from "@/lib/platform/http/reasons";
import { type TextField, textFields } from "@/tests/factories/text-fields";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";

let fields: TextField[];

beforeAll(async () => {
  fields = await textFields();
});

type Problem = { reason?: string; issues?: { path: string; message: string }[] };

const unknown = reasonText("nothing that anybody knows");

/** A refusal that a person can act on: a field and what to change, or a reason that has words of its own. */
function isExplained(problem: unknown): boolean {
  const { reason = "", issues = [] }: Problem = problem ?? {};
  return issues.length > 0 ? issues.every(({ message }) => message.length > 3) : reasonText(reason) !== unknown;
}

/**
 * What is typed is kept, but for the space around it and how a line ends.
 *
 * Half an emoji has no place in UTF-8 and leaves a mark of its own.
 */
const asTyped = (text: string): string => text.toWellFormed().replaceAll(/\r\n?/g, "\n").trim();

describe.each(hostileStrings)("$name", ({ text }) => {
  test("is kept as it was typed in every field, or refused with a reason", async () => {
    const outcomes: Record<string, unknown> = {};
    for (const { name, isOneLine, send } of fields) {
      const typed = isOneLine ? asTyped(text).replaceAll(/\s+/g, " ") : asTyped(text);
      const { status, problem, kept } = await send(text);
      if (status >= 500) outcomes[name] = `answered ${status}`;
      else if (problem !== undefined) outcomes[name] = isExplained(problem) ? "fine" : problem;
      else outcomes[name] = asTyped(String(kept)).endsWith(typed) ? "fine" : { kept };
    }
    expect(outcomes).toEqual(Object.fromEntries(fields.map(({ name }) => [name, "fine"])));
  });
});
