import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { claimAnswer } from "@/lib/claims/commands";
import { getClaimState } from "@/lib/claims/queries";
import { postComment, removeComment } from "@/lib/comments/commands";
import { commentBody } from "@/lib/comments/schema";
import { acceptAnswer, undoAccept } from "@/lib/marks/commands";
import { getPace } from "@/lib/pace/queries";
import { paceSince } from "@/lib/pace/sql";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { countTabs, listWaiting } from "@/lib/waiting/queries";
import { tabCounts, waitingIds } from "@/lib/waiting/sql";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { aPost, aTopic } from "@/tests/factories/following";
import { anAnswer } from "@/tests/factories/threads";

const planting = systemPermit("test:plant", "the test's own rows");

/** A question that a reader has answered, under a topic of its own. */
async function aReaderAnswered() {
  const [asker, helper, practitioner, topic] = [
    await aCaller(),
    await aCaller(),
    await aCallingPractitioner(),
    await aTopic(),
  ];
  const { id } = await aPost(asker.id, { topicIds: [topic.id] });
  const answer = await anAnswer(helper, id);
  const waits = async () => {
    const { items } = await listWaiting(practitioner, { tab: "waiting", topic: topic.slug, limit: 20 });
    return items.some((item) => item.id === id);
  };
  const counts = () =>
    reader.question.findUniqueOrThrow({
      where: { postId: id },
      select: { answerCount: true, practitionerAnswerCount: true, state: true },
    });
  return { asker, helper, practitioner, id, answer, waits, counts };
}

describe("a question that readers alone have answered", () => {
  test("is answered for everybody to see, and waits for a practitioner all the same", async () => {
    const before = await countTabs(await aCallingPractitioner());
    const pace = await getPace(null);
    const { practitioner, waits, counts, id } = await aReaderAnswered();
    expect(await counts()).toEqual({ answerCount: 1, practitionerAnswerCount: 0, state: "ANSWERED" });
    expect(await waits()).toBe(true);
    expect(await countTabs(practitioner)).toMatchObject({ waiting: before.waiting + 1 });
    expect((await getPace(null)).waiting).toBe(pace.waiting + 1);
    expect(await getClaimState(practitioner, { postId: id })).toMatchObject({ denied: null });
    await claimAnswer(practitioner, { postId: id });
    await anAnswer(practitioner, id);
    expect(await counts()).toEqual({ answerCount: 2, practitionerAnswerCount: 1, state: "ANSWERED" });
    expect(await waits()).toBe(false);
    expect(await countTabs(practitioner)).toMatchObject({ waiting: before.waiting });
    expect((await getPace(null)).waiting).toBe(pace.waiting);
    await expect(claimAnswer(await aCallingPractitioner(), { postId: id })).rejects.toMatchObject({
      reason: "does-not-wait",
    });
  });

  test("keeps the claim of a practitioner who first comments on it", async () => {
    const { practitioner, id } = await aReaderAnswered();
    await claimAnswer(practitioner, { postId: id });
    await postComment(practitioner, id, commentBody.parse({ markdown: "I will write tonight." }));
    expect((await getClaimState(practitioner, { postId: id })).claim).toMatchObject({ isOwn: true });
  });

  test("waits no longer once its asker says that an answer helped, and again when they take that back", async () => {
    const { asker, answer, waits, practitioner, id } = await aReaderAnswered();
    await acceptAnswer(asker, answer.id);
    expect(await waits()).toBe(false);
    expect(await getClaimState(practitioner, { postId: id })).toMatchObject({ denied: "does-not-wait" });
    await undoAccept(asker, answer.id);
    expect(await waits()).toBe(true);
  });

  test("waits again when a practitioner's answer goes, but not when their credential is revoked later", async () => {
    const { practitioner, id, waits } = await aReaderAnswered();
    const other = await aCallingPractitioner();
    const answer = await anAnswer(other, id);
    await write(planting, (tx) =>
      tx.credential.update({ where: { id: other.credentialId ?? "" }, data: { status: "REVOKED" } }),
    );
    expect(await waits(), "held when it was written").toBe(false);
    await removeComment(other, answer.id);
    expect(await waits()).toBe(true);
    const hidden = await anAnswer(practitioner, id);
    for (const status of ["HIDDEN", "PUBLISHED"] as const) {
      await write(planting, (tx) => tx.comment.update({ where: { id: hidden.id }, data: { status } }));
      expect(await waits()).toBe(status === "HIDDEN");
    }
  });
});

describe("what waits for a practitioner", () => {
  const practice = { scope: new Set<string>(), topics: new Set<string>(), languages: [] };
  const asked = { limit: 20, after: null, topicId: undefined, regionId: undefined, practice } as const;
  const moment = now();
  const mine = { memberId: crypto.randomUUID(), now: moment, limit: 0, after: null };

  test.each([
    ["the list", waitingIds({ tab: "waiting", ...asked })],
    ["the counts", tabCounts(mine)],
    ["the pace", paceSince({ from: moment, now: moment })],
  ])("is found in its own index by %s", async (_name, { text, values }) => {
    const asker = await aCaller();
    const client = new Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await client.query("begin");
    // Triggers would only repeat what the rows already say.
    await client.query("set local session_replication_role = replica");
    await client.query(
      `with planted as (
        insert into post (id, kind, slug, title, author_id, published_at)
        select gen_random_uuid(), 'QUESTION', 'many-' || n, 'Number ' || n, $1, now() - n * interval '1 hour' from generate_series(1, 6000) n
        returning id, published_at)
      insert into question (post_id, state, answer_count, practitioner_answer_count, published_at)
      select id, 'ANSWERED', 1, 1, published_at from planted`,
      [asker.id],
    );
    await client.query("analyze question");
    const { rows } = await client.query(`explain ${text}`, [...values]);
    await client.query("rollback");
    await client.end();
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toMatch(/question_waiting\b/);
    expect(plan).not.toMatch(/Seq Scan on question\b/);
  });
});
