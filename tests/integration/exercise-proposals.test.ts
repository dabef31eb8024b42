import { expect, test } from "vitest";
import { z } from "zod";
import {
  acceptProposal,
  declineProposal,
  proposeExercise,
  proposeRevision,
  withdrawProposal,
} from "@/lib/exercise-proposals/commands";
import {
  getProposal,
  getProposalPage,
  getRevisionSource,
  listOwnProposals,
  listProposals,
} from "@/lib/exercise-proposals/queries";
import { type ExerciseBody, exerciseBody } from "@/lib/exercise-proposals/schema";
import { getExerciseContent, getExercisePage, listVersions, searchExercises } from "@/lib/exercises/queries";
import type { Actor } from "@/lib/platform/actor";
import { queryRows } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
import { aLibraryExercise, aPerson } from "@/tests/factories/library";
import { anExerciseBody } from "@/tests/factories/proposals";
import { aPractitioner } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const summary = "Slower, since most people hurry.";

async function aPublished(changes: Partial<ExerciseBody> = {}) {
  const [author, peer, body] = [
    await aPractitioner(),
    await aPractitioner("Mei Tanaka"),
    await anExerciseBody(changes),
  ];
  const proposed = await proposeExercise(author, { content: body });
  const { slug } = await acceptProposal(peer, proposed.id);
  return { author, peer, body, slug, id: proposed.exerciseId, proposalId: proposed.id };
}

/** What the form would send back after one change. */
async function revise(actor: Actor, slug: string, changes: Partial<ExerciseBody>) {
  const { id, base, content } = await getRevisionSource(actor, slug);
  const body = exerciseBody.parse({ ...content, ...changes });
  return proposeRevision(actor, id, { version: base, summary, content: body });
}

const note = z.object({ memberId: z.uuid(), excerpt: z.string().nullable() });

const toldTo = (id: string) =>
  queryRows(
    note,
    Prisma.sql`
    SELECT data ->> 'memberId' AS "memberId", data ->> 'excerpt' AS excerpt FROM pgboss.job
    WHERE name = 'event' AND data ->> 'type' = 'member.note' AND data ->> 'key' = ${`proposal:${id}`}`,
  );

test("a new exercise is held until a second practitioner accepts it, under the words of its title", async () => {
  const [author, peer] = [await aPractitioner(), await aPractitioner()];
  const content = await anExerciseBody({ title: "Sliding the heel at night" });
  const { id, exerciseId } = await proposeExercise(author, { content });
  expect(await searchExercises(null, "sliding the heel at night")).toEqual([]);
  await expect(getExerciseContent(null, exerciseId, 1)).rejects.toMatchObject({ code: "not-found" });
  await expect(acceptProposal(author, id)).rejects.toMatchObject({ code: "forbidden", reason: "own-proposal" });
  expect(await acceptProposal(peer, id)).toEqual({ id, slug: "sliding-the-heel-at-night", version: 1 });
  expect(await getExercisePage(null, "sliding-the-heel-at-night")).toMatchObject({
    ...{ title: content.title, version: 1, tempo: [2, 1, 2, 0], stopRules: content.stopRules },
    ...{ contraindications: ["RECENT_OPERATION"], worked: [{ slug: content.worked[0] }] },
  });
  expect(await toldTo(id)).toHaveLength(1);
  await expect(acceptProposal(peer, id)).rejects.toMatchObject({ code: "conflict", reason: "already-reviewed" });
});

test("an accepted revision counts the version up, keeps the one before, and tells who wrote and who reviewed", async () => {
  const { author, peer, slug, id } = await aPublished();
  const { id: proposalId } = await revise(peer, slug, { steps: ["Lie down.", "Slide slowly."], tempo: [4, 0, 4, 0] });
  expect(await getProposal(author, proposalId)).toMatchObject({
    ...{ baseVersion: 1, standingVersion: 1, reviewDenied: null, summary },
    ...{ standing: { tempo: [2, 1, 2, 0] }, content: { tempo: [4, 0, 4, 0] } },
  });
  expect(await acceptProposal(author, proposalId)).toMatchObject({ slug, version: 2 });
  expect((await getExerciseContent(null, id, 1)).tempo).toEqual([2, 1, 2, 0]);
  const { result, queries } = await countQueries(() => listVersions(null, slug));
  expect(result.versions).toMatchObject([
    { version: 2, summary, changes: ["steps", "tempo"], author: { name: "Mei Tanaka" } },
    { version: 1, reviewer: { name: "Mei Tanaka" } },
  ]);
  expect(queries.length).toBeLessThanOrEqual(17);
});

test("a revision of what moved meanwhile is a conflict, for its author and its reviewer, and nothing is lost", async () => {
  const { author, peer, slug, id, body } = await aPublished();
  const first = await revise(author, slug, { cues: ["First"] });
  const second = await revise(peer, slug, { cues: ["Second"] });
  await acceptProposal(peer, first.id);
  await expect(acceptProposal(author, second.id)).rejects.toMatchObject({ code: "conflict", reason: "exercise-moved" });
  await expect(
    proposeRevision(peer, id, { version: 1, summary, content: { ...body, cues: ["Third"] } }),
  ).rejects.toMatchObject({ code: "conflict", reason: "exercise-moved" });
  expect(await getRevisionSource(peer, slug)).toMatchObject({
    base: 2,
    content: { cues: ["First"] },
    earlier: { base: 1, state: "PROPOSED", content: { cues: ["Second"] } },
  });
  expect(await getExercisePage(null, slug)).toMatchObject({ version: 2, cues: ["First"] });
});

test("of two reviewers at once one decides", async () => {
  const { author, slug } = await aPublished();
  const { id } = await revise(author, slug, { cues: ["Once"] });
  const reviewers = [await aPractitioner(), await aPractitioner(), await aPractitioner()];
  const results = await Promise.allSettled(reviewers.map((each) => acceptProposal(each, id)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await getExercisePage(null, slug)).version).toBe(2);
  expect(await toldTo(id)).toHaveLength(1);
});

test("what is declined tells its author why, and can be handed in again", async () => {
  const [author, peer] = [await aPractitioner(), await aPractitioner()];
  const content = await anExerciseBody();
  const { id, exerciseId } = await proposeExercise(author, { content });
  await declineProposal(peer, id, { reason: "Say how far to slide." });
  expect(await getProposal(author, id)).toMatchObject({ state: "DECLINED", reason: "Say how far to slide." });
  expect((await toldTo(id))[0]).toMatchObject({ memberId: author.id, excerpt: "Say how far to slide." });
  const again = await proposeRevision(author, exerciseId, {
    version: 0,
    summary,
    content: { ...content, cues: ["Far"] },
  });
  expect(await acceptProposal(peer, again.id)).toMatchObject({ version: 1 });
  await expect(proposeRevision(peer, crypto.randomUUID(), { version: 0, summary, content })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("one's next revision replaces the one that waits, and can be taken back by its author alone", async () => {
  const { author, peer, slug } = await aPublished();
  const first = await revise(author, slug, { cues: ["First"] });
  const second = await revise(author, slug, { cues: ["Second"] });
  await expect(getProposal(author, first.id)).rejects.toMatchObject({ code: "not-found" });
  await expect(withdrawProposal(peer, second.id)).rejects.toMatchObject({ reason: "not-yours" });
  await withdrawProposal(author, second.id);
  await expect(acceptProposal(peer, second.id)).rejects.toMatchObject({ reason: "already-reviewed" });
  expect((await listOwnProposals(author)).map(({ state }) => state)).toContain("DECLINED");
});

test("steps that would run in a circle are refused, and the loop is named", async () => {
  const top = await aPublished({ title: "Top of the ladder" });
  const middle = await aPublished({ title: "Middle of the ladder", harder: [top.slug] });
  const bottom = await aPublished({ title: "Bottom of the ladder", harder: [middle.slug] });
  expect((await getExercisePage(null, middle.slug)).easier).toMatchObject([{ title: "Bottom of the ladder" }]);
  const { id } = await revise(top.author, top.slug, { harder: [bottom.slug] });
  await expect(acceptProposal(top.peer, id)).rejects.toMatchObject({
    reason: "progression-loop",
    issues: [
      { message: expect.stringContaining("Top of the ladder → Bottom of the ladder → Middle of the ladder → Top") },
    ],
  });
  expect(await getExercisePage(null, top.slug)).toMatchObject({ version: 1, harder: [] });
});

test("two revisions that would close a loop together do not both pass", async () => {
  const [one, other] = [await aPublished(), await aPublished()];
  const ids = [
    (await revise(one.author, one.slug, { harder: [other.slug] })).id,
    (await revise(other.author, other.slug, { harder: [one.slug] })).id,
  ];
  const peer = await aPractitioner();
  const results = await Promise.allSettled(ids.map((id) => acceptProposal(peer, id)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a proposal is there for its author, practitioners and moderators", async () => {
  const author = await aPractitioner();
  const { id } = await proposeExercise(author, { content: await anExerciseBody() });
  const reader = await aPerson();
  const moderator: Actor = { ...(await aPerson()), role: "MODERATOR" };
  for (const viewer of [author, await aPractitioner(), moderator]) {
    expect((await getProposal(viewer, id)).id).toBe(id);
    expect((await getProposalPage(viewer, id)).title).toBe("Heel slide");
  }
  expect((await getProposal(moderator, id)).reviewDenied).toBe("practitioners-only");
  for (const viewer of [null, reader]) {
    await expect(getProposal(viewer, id)).rejects.toMatchObject({ code: "not-found" });
    await expect(getProposalPage(viewer, id)).rejects.toMatchObject({ code: "not-found" });
    expect((await listProposals(viewer, { limit: 100 })).items).toEqual([]);
  }
});

test("the queue costs the same for two proposals and for twenty, and goes page by page", async () => {
  const author = await aPractitioner();
  for (let index = 0; index < 6; index += 1) await proposeExercise(author, { content: await anExerciseBody() });
  const few = await countQueries(() => listProposals(author, { limit: 2 }));
  const many = await countQueries(() => listProposals(author, { limit: 6 }));
  expect(many.queries).toHaveLength(few.queries.length);
  const next = await listProposals(author, { limit: 2, cursor: few.result.nextCursor ?? "" });
  expect(next.items[0]?.id).toBe(many.result.items[2]?.id);
});

test.each([
  ["no sets", { dose: { sets: [0, 3] } }, "dose.sets.0"],
  ["a hold of 900 s", { dose: { holdSeconds: [5, 900] } }, "dose.holdSeconds.1"],
  ["weeks that begin with 0", { dose: { weeks: [0, 4] } }, "dose.weeks.0"],
  ["neither repetitions nor a hold", { dose: { reps: null } }, "dose.reps"],
  ["no steps", { steps: [] }, "steps"],
  ["no reason to stop", { stopRules: [] }, "stopRules"],
  ["no reference", { references: [] }, "references"],
  ["no muscle", { worked: [] }, "worked"],
])("%s is refused by name", async (_what, { dose, ...changes }: Record<string, unknown>, path) => {
  const body = await anExerciseBody();
  const given = { ...body, ...changes, dose: { ...body.dose, ...(typeof dose === "object" ? dose : {}) } };
  const { error } = exerciseBody.safeParse(given);
  expect(error?.issues.map((issue) => issue.path.join("."))).toContain(path);
});

test("a topic that is no muscle is no muscle, and nothing changes when nothing is changed", async () => {
  const author = await aPractitioner();
  const body = await anExerciseBody();
  await expect(proposeExercise(author, { content: { ...body, worked: body.regions } })).rejects.toMatchObject({
    issues: [{ path: "content.worked" }],
  });
  const { slug } = await aLibraryExercise(author);
  const complete = { stopRules: ["It hurts."], regions: body.regions, worked: body.worked, caution: body.caution };
  const { id } = await revise(author, slug, { ...complete, summary: body.summary });
  await acceptProposal(await aPractitioner(), id);
  await expect(revise(author, slug, {})).rejects.toMatchObject({ reason: "nothing-changed" });
});

test("what was declined or taken back is what its author goes on with, until something newer stands", async () => {
  const { author, peer, slug } = await aPublished();
  const declined = await revise(author, slug, { cues: ["Declined words"] });
  await declineProposal(peer, declined.id, { reason: "Say how slowly." });
  expect(await getRevisionSource(author, slug)).toMatchObject({
    ...{ base: 1, content: { cues: ["Heel stays on the floor"] } },
    earlier: { state: "DECLINED", reason: "Say how slowly.", isTakenBack: false, summary, base: 1 },
  });
  expect((await getRevisionSource(author, slug)).earlier?.content.cues).toEqual(["Declined words"]);
  expect((await getRevisionSource(peer, slug)).earlier).toBeNull();
  const taken = await revise(author, slug, { cues: ["Taken back"] });
  await withdrawProposal(author, taken.id);
  expect((await getRevisionSource(author, slug)).earlier).toMatchObject({
    ...{ isTakenBack: true, content: { cues: ["Taken back"] } },
  });
  const other = await revise(peer, slug, { cues: ["Somebody else's"] });
  await acceptProposal(author, other.id);
  expect((await getRevisionSource(author, slug)).earlier).toBeNull();
  const again = await getRevisionSource(author, slug, declined.id);
  expect(again).toMatchObject({ base: 2, earlier: { base: 1, content: { cues: ["Declined words"] } } });
  expect((await getRevisionSource(peer, slug, declined.id)).earlier).toBeNull();
});

test("a new exercise that was declined is written on from its author's words", async () => {
  const [author, peer] = [await aPractitioner(), await aPractitioner()];
  const { id, exerciseId } = await proposeExercise(author, { content: await anExerciseBody() });
  await declineProposal(peer, id, { reason: "Say how far to slide." });
  const { slug } = await getProposalPage(author, id);
  expect(await getRevisionSource(author, slug)).toMatchObject({
    ...{ id: exerciseId, base: 0, earlier: { base: 0, reason: "Say how far to slide." } },
  });
});

test("what was begun on a version that stands no more is refused, however it is handed in", async () => {
  const { author, peer, slug, id, body } = await aPublished();
  const open = await revise(peer, slug, { cues: ["Begun on version 1"] });
  const { earlier } = await getRevisionSource(peer, slug);
  await acceptProposal(peer, (await revise(author, slug, { mistakes: ["Holding the breath"] })).id);
  const content = { ...body, cues: ["Begun on version 1", "and more"] };
  await expect(proposeRevision(peer, id, { version: earlier?.base ?? 0, summary, content })).rejects.toMatchObject({
    reason: "exercise-moved",
  });
  expect((await getProposal(peer, open.id)).content.cues).toEqual(["Begun on version 1"]);
});
