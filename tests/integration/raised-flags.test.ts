import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { addAddendum } from "@/lib/addenda/commands";
import { editComment } from "@/lib/comments/commands";
import * as notifications from "@/lib/notifications/jobs";
import { listNotifications } from "@/lib/notifications/queries";
import { mailJob } from "@/lib/notifications/schema";
import { queryRows, reader, write } from "@/lib/platform/db";
import { runner } from "@/lib/platform/jobs";
import { systemPermit } from "@/lib/platform/permit";
import * as jobs from "@/lib/raised-flags/jobs";
import { Prisma } from "@/prisma/generated/client";
import { aRule } from "@/tests/factories/flags";
import { aComment, aFollow, aMember, aPost } from "@/tests/factories/following";

const planting = systemPermit("test:plant", "the test's own rows");
const boss = runner();
beforeAll(async () => void (await boss.start()));
afterAll(() => boss.stop({ graceful: false }));

const flagsOf = (postId: string) =>
  reader.raisedFlag.findMany({ where: { postId }, select: { id: true, ruleId: true, origin: true, writerId: true } });

const announced = (postId: string) =>
  queryRows(
    z.object({ type: z.literal("red-flag.raised"), flagId: z.uuid(), postId: z.uuid() }),
    Prisma.sql`select data->>'type' as type, data->>'flagId' as "flagId", data->>'postId' as "postId" from pgboss.job
      where name = 'event' and data->>'type' = 'red-flag.raised' and data->>'postId' = ${postId}`,
  );

async function deliver(): Promise<void> {
  for (const { data } of await boss.fetch("mail", { batchSize: 100 }))
    await notifications.sendNotificationMail(mailJob.parse(data));
}

describe("what the rules read", () => {
  it("is raised and announced once, however often its job runs", async () => {
    const { rule, sentence } = await aRule("EMERGENCY");
    const asker = await aMember();
    const { id: postId } = await aPost(asker.id, { markdown: sentence });
    for (let run = 0; run < 2; run += 1) await jobs.onQuestionAsked({ postId, signs: [] });
    await jobs.onQuestionEdited({ postId });
    const raised = (await flagsOf(postId)).filter((flag) => flag.ruleId === rule.id);
    expect(raised).toEqual([expect.objectContaining({ origin: "READ", writerId: asker.id })]);
    expect(await announced(postId)).toHaveLength(1);
  });

  it("raises what was ticked without telling the asker again, who saw its card", async () => {
    const { rule, signId } = await aRule("URGENT");
    const asker = await aMember();
    const { id: postId } = await aPost(asker.id, { markdown: "My left hip drops when I walk." });
    await jobs.onQuestionAsked({ postId, signs: [signId] });
    expect(await flagsOf(postId)).toMatchObject([{ ruleId: rule.id, origin: "TICKED" }]);
    expect(await announced(postId)).toEqual([]);
  });

  it("is read out of comments, edits and addenda, but not out of quotes or a practitioner's advice", async () => {
    const { sentence } = await aRule("EMERGENCY");
    const [asker, reading, practitioner] = [await aMember(), await aMember(), await aMember({ practitioner: true })];
    const { id: postId } = await aPost(asker.id);
    const advice = await aComment(practitioner.id, postId, { kind: "ANSWER", markdown: sentence });
    const { credentialId } = practitioner;
    await write(planting, (tx) => tx.comment.update({ where: { id: advice.id }, data: { credentialId } }));
    const quoting = await aComment(reading.id, postId, { markdown: `> ${sentence}\n\nPlease look at this.` });
    for (const { id: commentId } of [advice, quoting]) await jobs.onCommentPosted({ commentId });
    expect(await flagsOf(postId)).toEqual([]);
    await editComment(reading, quoting.id, { markdown: sentence });
    await jobs.onCommentEdited({ commentId: quoting.id });
    expect(new Set((await flagsOf(postId)).map((flag) => flag.writerId))).toEqual(new Set([reading.id]));
    const { id: addendumId } = await addAddendum(asker, postId, { markdown: sentence, happenedOn: null, photos: [] });
    await jobs.onAddendumPosted({ addendumId });
    expect(new Set((await flagsOf(postId)).map((flag) => flag.writerId))).toEqual(new Set([reading.id, asker.id]));
  });
});

describe("who is told", () => {
  it("is the writer alone: a line, and one e-mail that names neither the sign nor the post", async () => {
    const { rule, sentence } = await aRule("EMERGENCY");
    const [asker, follower] = [await aMember(), await aMember()];
    const post = await aPost(asker.id, { markdown: sentence });
    for (const { id } of [asker, follower]) await aFollow(id, { postId: post.id });
    await jobs.onQuestionAsked({ postId: post.id, signs: [] });
    const [event] = await announced(post.id);
    if (!event) throw new Error("Nothing was announced");
    for (let run = 0; run < 2; run += 1) await notifications.onRedFlagRaised(event);
    const told = await reader.notification.findMany({ where: { postId: post.id }, select: { memberId: true } });
    expect(told).toEqual([{ memberId: asker.id }]);
    const { items } = await listNotifications(asker, { limit: 20 });
    expect(items).toMatchObject([{ kind: "red-flag.raised", cause: null, path: `/care/${post.id}`, excerpt: null }]);
    await deliver();
    expect(await reader.mailboxMessage.count({ where: { recipient: follower.email ?? "" } })).toBe(0);
    const [mail, second] = await reader.mailboxMessage.findMany({ where: { recipient: asker.email ?? "" } });
    expect(second).toBeUndefined();
    expect(mail?.subject).toBe("A note about your post");
    const source = mail?.source.replaceAll("=\r\n", "") ?? "";
    expect(source).toContain(`/care/${post.id}`);
    for (const secret of [rule.id, rule.title, sentence, post.title, post.slug]) expect(source).not.toContain(secret);
  });

  it("is nobody once the flag is settled, and no shadow member ever", async () => {
    const { sentence } = await aRule("EMERGENCY");
    const shadow = await aMember({ joined: false });
    const post = await aPost(shadow.id, { markdown: sentence });
    await jobs.onQuestionAsked({ postId: post.id, signs: [] });
    const [event] = await announced(post.id);
    if (event) await notifications.onRedFlagRaised(event);
    expect(await reader.notification.count({ where: { postId: post.id } })).toBe(0);
  });
});
