import { describe, expect, test } from "vitest";
import { removeComment } from "@/lib/comments/commands";
import { lookAtAsker, lookAtCommenter } from "@/lib/moderation/commands";
import { listActs } from "@/lib/moderation/queries";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { aComment, aPost } from "@/tests/factories/following";
import { aPractitioner, aQuestion } from "@/tests/factories/threads";
import { anUnnamedThread } from "@/tests/factories/unnamed";

const actsOn = (postId: string) =>
  reader.moderationAct.findMany({
    where: { postId },
    orderBy: { createdAt: "asc" },
    select: { action: true, actorId: true, postId: true, commentId: true },
  });
const look = { action: "moderation:look-at-identity" };

describe("a look at who asked without their name", () => {
  test("tells a moderator, and each look is filed with who looked and at what", async () => {
    const [moderator, admin] = [await aCaller({ role: "MODERATOR" }), await aCaller({ role: "ADMIN" })];
    const { asker, question, reply } = await anUnnamedThread(await aPractitioner("Zephyrine Quillfeather"));
    const { id: postId } = question;
    const told = { handle: asker.handle, name: "Zephyrine Quillfeather" };
    expect(await lookAtAsker(moderator, postId)).toEqual(told);
    expect(await lookAtAsker(moderator, postId)).toEqual(told);
    expect(await lookAtCommenter(admin, reply.id)).toEqual(told);
    expect(await actsOn(postId)).toEqual([
      { ...look, actorId: moderator.id, postId, commentId: null },
      { ...look, actorId: moderator.id, postId, commentId: null },
      { ...look, actorId: admin.id, postId, commentId: reply.id },
    ]);
  });

  test("is refused to everybody else, the same whether there is something to find out or not, and files nothing", async () => {
    const { asker, question, reply, others, helper } = await anUnnamedThread(
      await aPractitioner("Odalric Brambleworth"),
    );
    const named = await aQuestion(asker);
    const banned: Actor = { ...(await aCaller({ role: "MODERATOR" })), bannedAt: new Date() };
    for (const actor of [await aCaller(), await aCallingPractitioner(), helper, asker]) {
      for (const { id } of [question, named]) {
        await expect(lookAtAsker(actor, id)).rejects.toMatchObject({ code: "forbidden", reason: "moderators-only" });
      }
      for (const { id } of [reply, others]) {
        await expect(lookAtCommenter(actor, id)).rejects.toMatchObject({
          code: "forbidden",
          reason: "moderators-only",
        });
      }
    }
    await expect(lookAtAsker(banned, question.id)).rejects.toMatchObject({ reason: "banned" });
    expect([...(await actsOn(question.id)), ...(await actsOn(named.id))]).toEqual([]);
  });

  test("finds nothing out where the name stands for all to read, and files nothing", async () => {
    const moderator = await aCaller({ role: "MODERATOR" });
    const { question, others } = await anUnnamedThread(await aPractitioner("Odalric Brambleworth"));
    const named = await aQuestion(await aPractitioner());
    await expect(lookAtAsker(moderator, named.id)).rejects.toMatchObject({ code: "conflict", reason: "not-anonymous" });
    await expect(lookAtCommenter(moderator, others.id)).rejects.toMatchObject({ reason: "not-anonymous" });
    await expect(lookAtAsker(moderator, crypto.randomUUID())).rejects.toMatchObject({ code: "not-found" });
    expect([...(await actsOn(question.id)), ...(await actsOn(named.id))]).toEqual([]);
  });
});

describe("the log of moderation", () => {
  test("shows moderators who did what to which contribution, newest first, and nobody's hidden name", async () => {
    const moderator = await aCaller({ role: "MODERATOR" });
    const { asker, question, reply } = await anUnnamedThread(await aPractitioner("Zephyrine Quillfeather"));
    await lookAtAsker(moderator, question.id);
    await removeComment(moderator, reply.id);
    const { items } = await listActs(await aCaller({ role: "ADMIN" }), { limit: 2 });
    const actor = { handle: moderator.handle, name: `Name of ${moderator.handle}` };
    const title = "The right leg turns in";
    expect(items).toMatchObject([
      {
        action: "moderation:remove-comment",
        actor,
        subject: { title, path: `${question.path}#comment-${reply.number}` },
      },
      { action: "moderation:look-at-identity", actor, subject: { title, path: question.path } },
    ]);
    const text = JSON.stringify(items);
    for (const secret of [asker.id, asker.handle, "Zephyrine"]) expect(text).not.toContain(secret);
  });

  test("goes on by cursor, each act once", async () => {
    const moderator = await aCaller({ role: "MODERATOR" });
    const post = await aPost((await aCaller()).id);
    for (let index = 0; index < 5; index += 1) {
      const { id } = await aComment((await aCaller()).id, post.id);
      await removeComment(moderator, id);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listActs(moderator, { limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await reader.moderationAct.count());
  });

  test("is refused to everybody else", async () => {
    for (const actor of [await aCaller(), await aCallingPractitioner()]) {
      await expect(listActs(actor, { limit: 20 })).rejects.toMatchObject({ reason: "moderators-only" });
    }
  });
});
