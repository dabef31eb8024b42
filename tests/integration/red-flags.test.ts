import { beforeEach, describe, expect, test } from "vitest";
import { PUT } from "@/app/api/v1/red-flags/[ruleId]/route";
import { GET } from "@/app/api/v1/red-flags/route";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { editRule, installRules, switchRule } from "@/lib/red-flags/commands";
import { listAllRules, listRules } from "@/lib/red-flags/queries";
import { redFlagRule, urgencyOf } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";
import { aCaller, aSession } from "@/tests/factories/callers";
import { aRuleBody } from "@/tests/factories/red-flags";
import { expired } from "@/tests/support/next-cache";
import { apiRequest, call } from "@/tests/support/request";

const release = readReference("red-flags", redFlagRule).toSorted((one, other) => one.id.localeCompare(other.id, "en"));
const ids = release.map(({ id }) => id);
const planting = systemPermit("test:plant", "the rules of the release");

beforeEach(async () => {
  await write(planting, (tx) => tx.redFlagRule.updateMany({ data: { editedAt: null } }));
  await installRules(release);
});

const anAdmin = () => aCaller({ role: "ADMIN" });

describe("the rules of a release", () => {
  test("stand in the database after a start, and a second start changes nothing", async () => {
    expect((await reader.redFlagRule.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id)).toEqual(ids);
    expect(await installRules(release)).toBe(0);
  });

  test("come out as they went in, most urgent first", async () => {
    const rules = await listRules(null);
    expect(rules.toSorted((one, other) => one.id.localeCompare(other.id, "en"))).toEqual(release);
    const levels = rules.map(({ level }) => urgencyOf(level));
    expect(levels).toEqual(levels.toSorted((one, other) => one - other));
  });

  test("follow a new release, except where an admin has changed them", async () => {
    const admin = await anAdmin();
    await editRule(admin, "RF-16", aRuleBody({ title: "Our own words" }));
    const next = release.map((rule) => ({ ...rule, title: `${rule.title}, reworded` }));
    expect(await installRules(next)).toBe(release.length - 1);
    const titles = new Map((await listRules(null)).map(({ id, title }) => [id, title]));
    expect(titles.get("RF-16")).toBe("Our own words");
    expect(titles.get("RF-01")).toMatch(/, reworded$/);
  });
});

describe("an admin", () => {
  test("switches a rule off, and a start leaves it off", async () => {
    const admin = await anAdmin();
    await switchRule(admin, "RF-20", false);
    await installRules(release);
    expect((await listRules(null)).map(({ id }) => id)).not.toContain("RF-20");
    expect((await listAllRules(admin)).find(({ id }) => id === "RF-20")).toMatchObject({ isEnabled: false });
  });

  test("edits a rule; the change is filed and pages that show it expire", async () => {
    const admin = await anAdmin();
    const session = await aSession(admin.id);
    const body = aRuleBody({ signedOffBy: "Dr A. Example" });
    const request = apiRequest("/red-flags/RF-16", { method: "PUT", body, session });
    const response = await call(PUT, request, { ruleId: "RF-16" });
    expect(await response.json()).toMatchObject({ id: "RF-16", level: "URGENT", signedOffBy: "Dr A. Example" });
    expect(expired).toContain("red-flags");
    const acts = await reader.moderationAct.findMany({ where: { actorId: admin.id } });
    expect(acts.map(({ action }) => action)).toEqual(["moderation:edit-rule"]);
  });

  test("is told which example no longer behaves", async () => {
    const { examples, ...body } = aRuleBody();
    const raises = [...examples.raises, "My knee is lovely today."];
    const edit = editRule(await anAdmin(), "RF-16", { ...body, examples: { ...examples, raises } });
    await expect(edit).rejects.toMatchObject({
      code: "invalid",
      reason: "rule-examples",
      issues: [{ path: `examples.raises.${raises.length - 1}`, message: expect.stringContaining("My knee is lovely") }],
    });
  });

  test("is told which pattern cannot be read", async () => {
    const body = aRuleBody();
    const signs = body.signs.map((sign) => ({
      ...sign,
      patterns: sign.patterns.map((pattern) => ({ ...pattern, all: ["<no such list>"] })),
    }));
    await expect(editRule(await anAdmin(), "RF-16", { ...body, signs })).rejects.toMatchObject({
      reason: "rule-examples",
      issues: [{ path: "signs", message: expect.stringContaining("no such list") }],
    });
  });

  test("cannot put another rule's sign into a rule", async () => {
    const body = aRuleBody({}, "RF-01");
    await expect(editRule(await anAdmin(), "RF-16", body)).rejects.toMatchObject({ reason: "rule-examples" });
  });
});

test("a moderator sees the rules that are off, and changes none", async () => {
  const moderator = await aCaller({ role: "MODERATOR" });
  expect((await listAllRules(moderator)).map(({ id }) => id)).toEqual(ids);
  await expect(switchRule(moderator, "RF-01", false)).rejects.toMatchObject({ code: "forbidden" });
  await expect(listAllRules(await aCaller())).rejects.toMatchObject({ reason: "moderators-only" });
});

test("anybody reads the rules in use", async () => {
  const response = await call(GET, apiRequest("/red-flags"));
  const { items } = await response.json();
  expect(items.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
});
