import { describe, expect, test } from "vitest";
import { reader } from "@/lib/platform/db";
import { changeReply, dropReply, orderReplies, saveReply } from "@/lib/saved-replies/commands";
import { listSavedReplies } from "@/lib/saved-replies/queries";
import { mostSavedReplies } from "@/lib/saved-replies/schema";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { aQuestion } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const body = (title: string) => ({ kind: "ANSWER" as const, title, markdown: "Hello {name}." });

describe("a saved reply", () => {
  test("is kept, changed, put in order and thrown away, and is nobody else's", async () => {
    const [ines, other] = [await aCallingPractitioner(), await aCallingPractitioner()];
    const [one, two, three] = [
      await saveReply(ines, body("one")),
      await saveReply(ines, body("two")),
      await saveReply(ines, body("three")),
    ];
    const titles = async () => (await listSavedReplies(ines, {})).items.map(({ title }) => title);
    expect(await titles()).toEqual(["one", "two", "three"]);
    await orderReplies(ines, [three.id, one.id, crypto.randomUUID(), one.id]);
    expect(await titles(), "what is not named comes behind").toEqual(["three", "one", "two"]);
    await changeReply(ines, two.id, body("second"));
    await dropReply(ines, one.id);
    expect(await titles()).toEqual(["three", "second"]);
    expect((await listSavedReplies(other, {})).items).toEqual([]);
    await expect(changeReply(other, two.id, body("mine"))).rejects.toMatchObject({ code: "not-found" });
    await expect(dropReply(other, two.id)).rejects.toMatchObject({ code: "not-found" });
    await expect(saveReply(await aCaller(), body("x"))).rejects.toMatchObject({ reason: "practitioners-only" });
  });

  test("is one of a hundred at most, in two windows too", async () => {
    const ines = await aCallingPractitioner();
    for (let n = 0; n < mostSavedReplies - 1; n += 1) await saveReply(ines, body(`reply ${n}`));
    const outcomes = await Promise.allSettled([saveReply(ines, body("last")), saveReply(ines, body("too many"))]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused).toEqual([expect.objectContaining({ code: "conflict", reason: "too-many-saved-replies" })]);
    expect(await reader.savedReply.count({ where: { memberId: ines.id } })).toBe(mostSavedReplies);
    const { queries } = await countQueries(() => listSavedReplies(ines, {}));
    expect(queries).toHaveLength(1);
  });

  test("knows the thread it is put into, and no name where somebody asked without it", async () => {
    const [ines, asker] = [await aCallingPractitioner(), await aCaller()];
    const named = await aQuestion(asker, { title: "Why **does** it turn in?" });
    const unnamed = await aQuestion(asker, { isAnonymous: true });
    const values = async (postId: string) => (await listSavedReplies(ines, { postId })).values;
    expect(await values(named.id)).toMatchObject({
      name: `Name of ${asker.handle}`,
      title: "Why **does** it turn in?",
    });
    expect(await values(unnamed.id)).toMatchObject({ name: null });
    expect(await values(crypto.randomUUID())).toBeNull();
  });
});
