import { describe, expect, test } from "vitest";
import { addAddendum } from "@/lib/addenda/commands";
import { claimAnswer } from "@/lib/claims/commands";
import { postComment, removeComment } from "@/lib/comments/commands";
import { commentBody } from "@/lib/comments/schema";
import { acceptAnswer } from "@/lib/marks/commands";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { savePractitionerProfile } from "@/lib/practitioners/commands";
import { askQuestion, editQuestion, settleFollowUp } from "@/lib/questions/commands";
import { questionBody, questionEditBody } from "@/lib/questions/schema";
import { rankOf } from "@/lib/waiting/order";
import { countTabs, listWaiting } from "@/lib/waiting/queries";
import type { WaitingTab } from "@/lib/waiting/schema";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { aFlag } from "@/tests/factories/flags";
import { aComment, aFollow, aPost, aTopic } from "@/tests/factories/following";
import { anAnswer } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");

const asksBack = (actor: Actor, postId: string, parentId: string | null = null) =>
  postComment(actor, postId, commentBody.parse({ markdown: "Which side is it?", asksBack: true, parentId }));

/** A question under a topic of its own, so that a list narrowed to it holds nothing else. */
async function aWorld() {
  const [asker, practitioner, topic] = [await aCaller(), await aCallingPractitioner(), await aTopic()];
  const question = await aPost(asker.id, { topicIds: [topic.id] });
  const ids = async (tab: WaitingTab, viewer = practitioner) =>
    (await listWaiting(viewer, { tab, topic: topic.slug, limit: 20 })).items.map(({ id }) => id);
  return { asker, practitioner, topic, question, ids };
}

const takeDown = (id: string) =>
  write(planting, (tx) => tx.post.update({ where: { id }, data: { status: "REMOVED" } }));

const followUp = (postId: string) =>
  write(planting, (tx) => tx.question.update({ where: { postId }, data: { followUpDueAt: now() } }));

describe("asking back", () => {
  test("makes a question wait for its asker, and their comment brings it back", async () => {
    const { asker, practitioner, question, ids } = await aWorld();
    expect(await ids("waiting")).toEqual([question.id]);
    await asksBack(practitioner, question.id);
    expect([await ids("waiting"), await ids("asked-back")]).toEqual([[], [question.id]]);
    await postComment(await aCaller(), question.id, commentBody.parse({ markdown: "I wonder too." }));
    expect(await ids("asked-back"), "a reader's comment answers nothing").toEqual([question.id]);
    await postComment(asker, question.id, commentBody.parse({ markdown: "The left." }));
    expect([await ids("waiting"), await ids("asked-back")]).toEqual([[question.id], []]);
  });

  test("ends with an addendum, with a change of the question, and when it is taken away", async () => {
    const { asker, practitioner, question, ids } = await aWorld();
    await asksBack(practitioner, question.id);
    await addAddendum(asker, question.id, { markdown: "Since May it clicks.", happenedOn: null, photos: [] });
    expect(await ids("asked-back")).toEqual([]);
    await asksBack(practitioner, question.id);
    const other = await aCallingPractitioner();
    const second = await asksBack(other, question.id);
    await removeComment(other, second.id);
    expect(await ids("asked-back"), "the first still stands").toEqual([question.id]);
    const change = { title: "The left hip drops", markdown: "It drops whenever I stand on it." };
    await editQuestion(asker, question.id, questionEditBody.parse(change));
    expect(await ids("asked-back")).toEqual([]);
    await asksBack(practitioner, question.id).then(({ id }) => removeComment(practitioner, id));
    expect(await ids("asked-back")).toEqual([]);
  });

  test("works for a comment that asks: it is no answer, and its writer's reply brings it back", async () => {
    const { asker, practitioner, topic, ids } = await aWorld();
    const article = await aPost((await aCaller()).id, { kind: "ARTICLE", topicIds: [topic.id] });
    const asking = await aComment(asker.id, article.id, { kind: "QUESTION" });
    await asksBack(practitioner, article.id, asking.id);
    expect(await ids("asked-back")).toEqual([asking.id]);
    expect(await ids("waiting")).not.toContain(asking.id);
    await aComment(asker.id, article.id, { parentId: asking.id });
    expect([await ids("asked-back"), (await ids("waiting")).includes(asking.id)]).toEqual([[], true]);
  });

  test("is for practitioners, and asks somebody else", async () => {
    const { asker, practitioner, question } = await aWorld();
    await expect(asksBack(asker, question.id)).rejects.toMatchObject({ reason: "practitioners-only" });
    const own = await aPost(practitioner.id);
    await expect(asksBack(practitioner, own.id)).rejects.toMatchObject({ reason: "own-question" });
    const article = await aPost(asker.id, { kind: "ARTICLE" });
    await expect(asksBack(practitioner, article.id)).rejects.toMatchObject({ reason: "nobody-to-ask-back" });
  });

  test("leaves a question with an open flag in the first tab", async () => {
    const { asker, practitioner, question, ids } = await aWorld();
    await aFlag(asker.id, question.id);
    await asksBack(practitioner, question.id);
    expect([await ids("waiting"), await ids("asked-back")]).toEqual([[question.id], [question.id]]);
  });
});

describe("a follow-up that is due", () => {
  test("ends when a practitioner writes, not when a reader does", async () => {
    const { asker, practitioner, question, ids } = await aWorld();
    await anAnswer(practitioner, question.id);
    await followUp(question.id);
    expect([await ids("waiting"), await ids("follow-up")]).toEqual([[], [question.id]]);
    await postComment(asker, question.id, commentBody.parse({ markdown: "It got worse." }));
    expect(await ids("follow-up")).toEqual([question.id]);
    await postComment(practitioner, question.id, commentBody.parse({ markdown: "Stop for a week." }));
    expect(await ids("follow-up")).toEqual([]);
  });

  test("is settled by a practitioner or moderator", async () => {
    const { asker, practitioner, question, ids } = await aWorld();
    await followUp(question.id);
    await expect(settleFollowUp(asker, question.id)).rejects.toMatchObject({ reason: "practitioners-only" });
    await settleFollowUp(await aCaller({ role: "MODERATOR" }), question.id);
    expect(await ids("follow-up")).toEqual([]);
    await expect(settleFollowUp(practitioner, question.id), "twice does no harm").resolves.toBeDefined();
  });
});

test("mine holds what I claimed, what came back, what I asked back and what I answered, each once", async () => {
  const practitioner = await aCallingPractitioner();
  const worlds = await Promise.all(Array.from({ length: 5 }, aWorld));
  const [claimed, back, asked, older, newer] = worlds.map(({ question }) => question.id);
  if (!claimed || !back || !asked || !older || !newer || !worlds[1]) throw new Error("Five worlds");
  await anAnswer(practitioner, older);
  await anAnswer(practitioner, newer);
  await asksBack(practitioner, asked);
  await asksBack(practitioner, back);
  await postComment(worlds[1].asker, back, commentBody.parse({ markdown: "The left." }));
  await claimAnswer(practitioner, { postId: claimed });
  const expected = [
    [claimed, "CLAIMED"],
    [back, "CAME_BACK"],
    [asked, "ASKED_BACK"],
    [newer, "ANSWERED"],
    [older, "ANSWERED"],
  ];
  const list = async (limit: number) => {
    const found: (string | null)[][] = [];
    for (let cursor: string | undefined, turn = 0; turn < 6; turn += 1) {
      const page = await listWaiting(practitioner, { tab: "mine", limit, cursor });
      found.push(...page.items.map(({ id, reason }) => [id, reason]));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    return found;
  };
  expect(await list(20)).toEqual(expected);
  expect(await list(1)).toEqual(expected);
  expect(await list(2)).toEqual(expected);
  expect(await countTabs(practitioner)).toMatchObject({ mine: 3 });
  await postComment(practitioner, back, commentBody.parse({ markdown: "Then do this." }));
  expect(
    (await list(20)).map(([id]) => id),
    "once I wrote again nothing is left to come back",
  ).not.toContain(back);
});

test("what came back leaves mine when its question is marked, and everything when it is taken down", async () => {
  const practitioner = await aCallingPractitioner();
  const mine = async () => {
    const { items } = await listWaiting(practitioner, { tab: "mine", limit: 20 });
    expect(await countTabs(practitioner)).toMatchObject({ mine: items.length });
    return items.map(({ id, reason }) => [id, reason]);
  };
  const [marked, down] = [await aWorld(), await aWorld()];
  for (const { asker, question } of [marked, down]) {
    await asksBack(practitioner, question.id);
    await postComment(asker, question.id, commentBody.parse({ markdown: "The left." }));
  }
  expect(await mine()).toHaveLength(2);
  const answer = await anAnswer(await aCallingPractitioner(), marked.question.id);
  await acceptAnswer(marked.asker, answer.id);
  expect(await mine()).toEqual([[down.question.id, "CAME_BACK"]]);
  await takeDown(down.question.id);
  expect(await mine()).toEqual([]);
  const { question } = await aWorld();
  await claimAnswer(practitioner, { postId: question.id });
  expect(await mine()).toEqual([[question.id, "CLAIMED"]]);
  await takeDown(question.id);
  expect(await mine()).toEqual([]);
});

test("each tab counts what it lists", async () => {
  const { asker, practitioner, topic, question } = await aWorld();
  const count = () => countTabs(practitioner);
  const { waiting, "asked-back": back } = await count();
  const article = await aPost(asker.id, { kind: "ARTICLE", topicIds: [topic.id] });
  const [asking, other] = [
    await aComment(asker.id, article.id, { kind: "QUESTION" }),
    await aComment(asker.id, article.id, { kind: "QUESTION" }),
  ];
  await asksBack(practitioner, article.id, other.id);
  expect(await count()).toMatchObject({ waiting: waiting + 1, "asked-back": back + 1 });
  await takeDown(article.id);
  expect(await count(), "of an article taken down").toMatchObject({ waiting, "asked-back": back });
  await anAnswer(practitioner, question.id);
  expect(await count(), "answered").toMatchObject({ waiting: waiting - 1 });
  await aFlag(asker.id, question.id);
  const comment = await aComment(asker.id, question.id);
  await aFlag(asker.id, question.id, { commentId: comment.id });
  await aFlag(asker.id, article.id, { commentId: asking.id });
  expect(await count(), "flagged, answered or not").toMatchObject({ waiting: waiting + 1 });
});

describe("the order", () => {
  test("in SQL is that of the pure rule, page by page", async () => {
    const practitioner = await aCallingPractitioner();
    const [place, within, elsewhere, followed] = [await aTopic(), await aTopic(), await aTopic(), await aTopic()];
    const { credentialId } = practitioner;
    if (!credentialId) throw new Error("A practitioner has a credential");
    await write(planting, (tx) => tx.credentialRegion.create({ data: { credentialId, topicId: within.id } }));
    const profile = { headline: "", markdown: "", html: "", languages: ["en"] };
    await write(planting, (tx) => tx.practitionerProfile.create({ data: { memberId: practitioner.id, ...profile } }));
    await aFollow(practitioner.id, { topicId: followed.id });
    const asker = await aCaller();
    const urgencies = { EMERGENCY: 0, URGENT: 2 } as const;
    const planted = [];
    for (const region of [null, within, elsewhere])
      for (const topic of [null, followed])
        for (const language of [null, "en", "de"])
          for (const level of region === elsewhere && language === null
            ? (["EMERGENCY", "URGENT", null] as const)
            : [null]) {
            const post = await aPost(asker.id, { topicIds: [place.id, ...(topic ? [topic.id] : [])] });
            const regions = region ? { create: { topicId: region.id, side: "LEFT" as const } } : {};
            await write(planting, (tx) =>
              tx.question.update({ where: { postId: post.id }, data: { language, regions } }),
            );
            if (level) await aFlag(asker.id, post.id, { level });
            planted.push({
              id: post.id,
              urgency: level && urgencies[level],
              regions: region ? [region.id] : [],
              topics: topic ? [place.id, topic.id] : [place.id],
              language,
            });
          }
    const practice = { scope: new Set([within.id]), topics: new Set([followed.id]), languages: ["en"] };
    const ranked = planted.map((each, age) => ({ id: each.id, rank: rankOf(each, practice), age }));
    const expected = ranked.toSorted((one, other) => one.rank - other.rank || one.age - other.age).map(({ id }) => id);
    for (const limit of [100, 4, 1]) {
      const found: string[] = [];
      for (let cursor: string | undefined, turn = 0; turn < 40; turn += 1) {
        const page = await listWaiting(practitioner, { tab: "waiting", topic: place.slug, limit, cursor });
        found.push(...page.items.map(({ id }) => id));
        if (!page.nextCursor) break;
        cursor = page.nextCursor;
      }
      expect(found).toEqual(expected);
    }
  });

  test("puts what is written in a language that they did not name behind the rest, as it stands at each change", async () => {
    const { asker, practitioner } = await aWorld();
    const place = await aTopic();
    const profile = { headline: "", markdown: "", disclosure: "", domains: [], languages: ["en", "pl"] };
    await savePractitionerProfile(practitioner, profile);
    const ask = (title: string, markdown: string) =>
      askQuestion(asker, questionBody.parse({ title, markdown, topics: [place.slug], safety: { noneOfThese: true } }));
    const german = {
      title: "Hüfte sinkt ab",
      markdown: "Meine linke Hüfte sinkt bei jedem Schritt ab und es tut weh.",
    };
    const first = await ask(german.title, german.markdown);
    const english = { title: "My hip drops", markdown: "It drops on every step, and it is worse in the evening." };
    const second = await ask(english.title, english.markdown);
    const seen = async () =>
      (await listWaiting(practitioner, { tab: "waiting", topic: place.slug, limit: 9 })).items.map((item) => [
        item.id,
        item.language,
      ]);
    expect(await seen()).toEqual([
      [second.id, "en"],
      [first.id, "de"],
    ]);
    await editQuestion(asker, first.id, questionEditBody.parse({ ...english, topics: [place.slug] }));
    expect(await seen()).toEqual([
      [first.id, "en"],
      [second.id, "en"],
    ]);
  });

  test("takes as many queries for twenty as for one", async () => {
    const { asker, practitioner, topic, ids } = await aWorld();
    await ids("waiting");
    const one = await countQueries(() => ids("waiting"));
    for (let n = 0; n < 6; n += 1) {
      const { id } = await aPost(asker.id, { topicIds: [topic.id] });
      await aFlag(asker.id, id);
      await claimAnswer(await aCallingPractitioner(), { postId: id });
    }
    const many = await countQueries(() => ids("waiting", practitioner));
    expect(many.result).toHaveLength(7);
    expect(many.queries.length).toBe(one.queries.length);
    expect(many.queries.length).toBeLessThanOrEqual(21);
  });
});

test("a claim of a practitioner shows in the list of another", async () => {
  const { practitioner, topic, question } = await aWorld();
  await claimAnswer(practitioner, { postId: question.id });
  const { items } = await listWaiting(await aCallingPractitioner(), { tab: "waiting", topic: topic.slug, limit: 20 });
  expect(items[0]?.claim).toMatchObject({ handle: practitioner.handle, isOwn: false });
  expect(await reader.claim.count({ where: { postId: question.id } })).toBe(1);
});
