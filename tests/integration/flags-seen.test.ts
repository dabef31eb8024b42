import { describe, expect, it } from "vitest";
import { GET as getPostRoute } from "@/app/api/v1/posts/[postId]/route";
import { POST as ask } from "@/app/api/v1/questions/route";
import { PUT as settle } from "@/app/api/v1/raised-flags/[flagId]/settlement/route";
import { GET as getStateRoute } from "@/app/api/v1/viewer/posts/[postId]/route";
import { GET as getWaiting } from "@/app/api/v1/waiting/route";
import { listThread } from "@/lib/comments/queries";
import { atomFeed } from "@/lib/feeds/atom";
import { listNewComments, listNewPosts } from "@/lib/feeds/queries";
import type { Actor } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { getQuestionPage } from "@/lib/questions/queries";
import { reopenFlag, settleFlag } from "@/lib/raised-flags/commands";
import { getPostState } from "@/lib/viewer/queries";
import { listWaiting } from "@/lib/waiting/queries";
import { aCaller, aCallingPractitioner, aSession } from "@/tests/factories/callers";
import { aFlag, aRule } from "@/tests/factories/flags";
import { aComment, aPost, aTopic } from "@/tests/factories/following";
import { aLibraryExercise } from "@/tests/factories/library";
import { anAnswer, aPractitioner } from "@/tests/factories/threads";
import { apiRequest, call } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");
const dose = { sets: 3, reps: 10, holdSeconds: null, side: "RIGHT", daysPerWeek: 4, weeks: null };

describe("a flag in a thread", () => {
  it("shows to its writer, to practitioners and to moderators, and to nobody else", async () => {
    const [asker, other] = [await aCaller(), await aCaller()];
    const [practitioner, moderator] = [await aCallingPractitioner(), await aCaller({ role: "MODERATOR" })];
    const post = await aPost(asker.id);
    const { id } = await aFlag(asker.id, post.id);
    const seen = async (viewer: Actor | null) => (await getPostState(viewer, post.id)).flags;
    expect(await seen(asker)).toMatchObject([{ id, isOwn: true, origin: "READ", settlement: null }]);
    expect(await seen(practitioner)).toMatchObject([{ id, isOwn: false }]);
    expect(await seen(moderator)).toMatchObject([{ id, isOwn: false }]);
    for (const viewer of [null, other, await aCaller({ banned: true })]) expect(await seen(viewer)).toEqual([]);
  });

  it("leaves no trace in what everybody gets: pages, feeds and the API", async () => {
    const asker = await aCaller();
    const post = await aPost(asker.id, { topicIds: [(await aTopic()).id] });
    const comment = await aComment(asker.id, post.id);
    const shown = async () => {
      const page = await getQuestionPage(null, post.slug);
      const feed = [...(await listNewPosts(null)), ...(await listNewComments(null, post.id))];
      const head = { title: "Evenstride", subtitle: "New", path: "/", feedPath: "/feed.xml" };
      const replies = await Promise.all(
        [getPostRoute, getStateRoute].map(async (handler) =>
          (await call(handler, apiRequest(`/posts/${post.id}`), { postId: post.id })).text(),
        ),
      );
      return [JSON.stringify(page), JSON.stringify(await listThread(null, post.id)), ...replies]
        .concat(atomFeed(head, feed, "http://forum.test").replaceAll(/<updated>.*?<\/updated>/g, ""))
        .join();
    };
    const before = await shown();
    await aFlag(asker.id, post.id, { level: "EMERGENCY" });
    await aFlag(asker.id, post.id, { commentId: comment.id });
    expect(await shown()).toBe(before);
  });
});

describe("the waiting list", () => {
  const list = async (viewer: Actor, topic: string) =>
    (await listWaiting(viewer, { tab: "waiting", topic, limit: 20 })).items;

  it("puts the most urgent flag first, then what waits longest, answered or not", async () => {
    const [asker, practitioner] = [await aCaller(), await aPractitioner()];
    const topic = await aTopic();
    const topicIds = [topic.id];
    const [oldest, urgent, emergency, answered] = [
      await aPost(asker.id, { topicIds }),
      await aPost(asker.id, { topicIds }),
      await aPost(asker.id, { topicIds }),
      await aPost(asker.id, { topicIds }),
    ];
    await aFlag(asker.id, urgent.id, { level: "URGENT" });
    await aFlag(asker.id, emergency.id, { level: "EMERGENCY" });
    await anAnswer(practitioner, answered.id);
    const reply = await aComment(asker.id, answered.id);
    await aFlag(asker.id, answered.id, { level: "NON_URGENT", commentId: reply.id });
    const items = await list(practitioner, topic.slug);
    expect(items.map((item) => item.id)).toEqual([emergency.id, urgent.id, reply.id, oldest.id]);
    expect(items.map((item) => item.flags.map((flag) => flag.level))).toEqual([
      ["EMERGENCY"],
      ["URGENT"],
      ["NON_URGENT"],
      [],
    ]);
    const paged: string[] = [];
    for (let cursor: string | undefined, turn = 0; turn < 5; turn += 1) {
      const page = await listWaiting(practitioner, { tab: "waiting", topic: topic.slug, limit: 1, cursor });
      paged.push(...page.items.map((item) => item.id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(items.map((item) => item.id));
  });

  it("lets a settled flag go, and takes it back when that is undone", async () => {
    const [asker, practitioner, topic] = [await aCaller(), await aPractitioner(), await aTopic()];
    const post = await aPost(asker.id, { topicIds: [topic.id] });
    const { id } = await aFlag(asker.id, post.id);
    await settleFlag(practitioner, id, "CARE_ADVISED");
    expect(await list(practitioner, topic.slug)).toMatchObject([{ id: post.id, flags: [] }]);
    expect((await getPostState(asker, post.id)).flags).toMatchObject([{ id, settlement: "CARE_ADVISED" }]);
    await reopenFlag(practitioner, id);
    expect(await list(practitioner, topic.slug)).toMatchObject([{ flags: [{ level: "URGENT" }] }]);
    await settleFlag(practitioner, id, "FALSE_ALARM");
    expect((await getPostState(asker, post.id)).flags, "a false alarm is over for whoever it was about").toEqual([]);
  });

  it("is closed to readers and strangers", async () => {
    const statusOf = async (session?: string) =>
      (await call(getWaiting, apiRequest("/waiting", session ? { session } : {}))).status;
    expect(await statusOf()).toBe(401);
    expect(await statusOf(await aSession((await aCaller()).id))).toBe(403);
  });

  it("lets nobody but practitioners and moderators settle, and tells others of no such flag", async () => {
    const [asker, other] = [await aCaller(), await aCaller()];
    const { id: flagId } = await aFlag(asker.id, (await aPost(asker.id)).id);
    const answerTo = async (actor: Actor) => {
      const options = {
        method: "PUT",
        body: { settlement: "FALSE_ALARM" },
        session: await aSession(actor.id),
      } as const;
      const reply = await call(settle, apiRequest(`/raised-flags/${flagId}/settlement`, options), { flagId });
      return [reply.status, (await reply.json()).reason];
    };
    expect(await answerTo(other)).toEqual([404, "flag"]);
    expect(await answerTo(asker)).toEqual([403, "practitioners-only"]);
  });
});

describe("asking", () => {
  const question = { title: "The right leg turns in", markdown: "Twenty characters and more of what happens." };
  const send = async (actor: Actor, signs: string[]) => {
    const body = { ...question, safety: { noneOfThese: false, signs } };
    return call(ask, apiRequest("/questions", { body, session: await aSession(actor.id) }));
  };

  it("with a sign of an emergency, or one that nobody knows, is refused and leaves nothing", async () => {
    const asker = await aCaller();
    const { signId } = await aRule("EMERGENCY");
    const jobsBefore = await write(planting, (tx) => tx.$queryRaw`select count(*)::int from pgboss.job`);
    for (const sign of [signId, "RF-99.invented"]) {
      const reply = await send(asker, [sign]);
      expect([reply.status, (await reply.json()).reason]).toEqual([422, "emergency-signs"]);
    }
    expect(await reader.post.count({ where: { authorId: asker.id } })).toBe(0);
    expect(await reader.raisedFlag.count({ where: { writerId: asker.id } })).toBe(0);
    expect(await write(planting, (tx) => tx.$queryRaw`select count(*)::int from pgboss.job`)).toEqual(jobsBefore);
  });

  it("with an urgent sign goes through, and the sign is handed on to be raised", async () => {
    const { signId } = await aRule("URGENT");
    expect((await send(await aCaller(), [signId])).status).toBe(201);
  });

  it("about somebody under 16 takes answers without exercises alone", async () => {
    const [asker, practitioner] = [await aCaller(), await aPractitioner()];
    const post = await aPost(asker.id);
    await write(planting, (tx) => tx.question.update({ where: { postId: post.id }, data: { ageBand: "UNDER_16" } }));
    const { id: exerciseId } = await aLibraryExercise(practitioner);
    const linked = [{ exerciseId, dose, note: null }];
    await expect(anAnswer(practitioner, post.id, linked)).rejects.toMatchObject({ reason: "no-exercises-under-16" });
    expect((await getPostState(practitioner, post.id)).prescribeDenied).toBe("no-exercises-under-16");
    await expect(anAnswer(practitioner, post.id)).resolves.toBeTruthy();
  });
});
