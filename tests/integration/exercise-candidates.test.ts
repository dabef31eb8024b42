import { expect, test } from "vitest";
import { GET as getExercise } from "@/app/api/v1/exercises/[slug]/route";
import { bringCandidateBack, dismissCandidate, importExercises, makeExercise } from "@/lib/exercise-imports/commands";
import { getCandidate, listCandidates } from "@/lib/exercise-imports/queries";
import { acceptProposal, declineProposal, proposeRevision } from "@/lib/exercise-proposals/commands";
import { getProposalPage, getRevisionSource } from "@/lib/exercise-proposals/queries";
import { exerciseBody } from "@/lib/exercise-proposals/schema";
import { getExerciseContent, getExercisePage, searchExercises } from "@/lib/exercises/queries";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { aCandidate } from "@/tests/factories/candidates";
import { aPerson, fresh } from "@/tests/factories/library";
import { anExerciseBody, anExerciseClip, ownVideo } from "@/tests/factories/proposals";
import { aPractitioner } from "@/tests/factories/threads";
import { apiRequest, call } from "@/tests/support/request";

const credit = {
  ...{ source: "wger", sourceUrl: "https://wger.de", author: "Quentin", licence: "CC BY-SA 4.0" },
  ...{ isCertain: true, isShareAlike: true },
};

/** A candidate that has become an exercise of the library. */
async function aMadeOne() {
  const [author, peer, id] = [await aPractitioner(), await aPractitioner("Mei Tanaka"), await aCandidate()];
  const content = await anExerciseBody({ title: fresh("Made of wger") });
  const proposed = await makeExercise(author, id, { content });
  const { slug } = await acceptProposal(peer, proposed.id);
  return { id, author, peer, slug, exerciseId: proposed.exerciseId, content };
}

async function listed(viewer: Actor, state: "held" | "made" | "dismissed") {
  const { items } = await listCandidates(viewer, { state, limit: 100 });
  return items.map(({ id }) => id);
}

test("what is made of a candidate is held until a second practitioner has reviewed it, and says whose it was", async () => {
  const [author, peer, id] = [await aPractitioner(), await aPractitioner(), await aCandidate()];
  const content = await anExerciseBody({ title: fresh("Zumba quokka") });
  const proposed = await makeExercise(author, id, { content });
  expect(await searchExercises(null, content.title)).toEqual([]);
  expect(await getCandidate(peer, id)).toMatchObject({
    ...{ state: "MADE", decidedBy: { name: "Ines Oduya" }, bringBackDenied: "candidate-made" },
    exercise: { path: `/exercises/review/${proposed.id}`, isPublished: false },
  });
  expect((await getProposalPage(peer, proposed.id)).adaptedFrom).toMatchObject(credit);
  await expect(acceptProposal(author, proposed.id)).rejects.toMatchObject({ reason: "own-proposal" });
  const { slug } = await acceptProposal(peer, proposed.id);
  expect((await getExercisePage(null, slug)).adaptedFrom).toMatchObject(credit);
  expect((await getCandidate(peer, id)).exercise).toEqual({
    ...{ title: content.title, path: `/exercises/${slug}`, isPublished: true },
  });
});

test("a clip in what is made is its author's own, and in use from then on", async () => {
  const [author, other, id] = [await aPractitioner(), await aPractitioner(), await aCandidate()];
  const making = async (videoId: string) => ({
    content: await anExerciseBody({ title: fresh("Filmed"), video: ownVideo(videoId) }),
  });
  const { id: foreign } = await anExerciseClip(other.id);
  await expect(makeExercise(author, id, await making(foreign))).rejects.toMatchObject({ reason: "video-gone" });
  expect((await getCandidate(author, id)).state).toBe("HELD");
  const { id: own } = await anExerciseClip(author.id);
  await makeExercise(author, id, await making(own));
  expect(await reader.video.findUnique({ where: { id: own } })).toMatchObject({ state: "IN_USE" });
});

test("no revision loses the credit, and every version and the API tell of a share-alike licence", async () => {
  const { author, peer, slug, exerciseId } = await aMadeOne();
  const { base, content } = await getRevisionSource(peer, slug);
  const revised = exerciseBody.parse({ ...content, cues: ["Written anew"] });
  const { id } = await proposeRevision(peer, exerciseId, { version: base, summary: "Written anew.", content: revised });
  await acceptProposal(author, id);
  for (const version of [1, 2])
    expect((await getExerciseContent(null, exerciseId, version)).adaptedFrom).toMatchObject(credit);
  const reply = await call(getExercise, apiRequest(`/exercises/${slug}`), { slug });
  expect(await reply.json()).toMatchObject({ adaptedFrom: credit });
});

test("a candidate is dismissed with its reason, and held again", async () => {
  const [viewer, id] = [await aPractitioner(), await aCandidate()];
  expect(await listed(viewer, "held")).toContain(id);
  expect(await dismissCandidate(viewer, id, { reason: "Nothing for hips." })).toMatchObject({
    ...{ state: "DISMISSED", reason: "Nothing for hips.", decidedBy: { name: "Ines Oduya" }, bringBackDenied: null },
  });
  expect(await listed(viewer, "held")).not.toContain(id);
  expect(await listed(viewer, "dismissed")).toContain(id);
  await expect(dismissCandidate(viewer, id, { reason: "Again, please." })).rejects.toMatchObject({
    reason: "candidate-decided",
  });
  const content = await anExerciseBody();
  await expect(makeExercise(viewer, id, { content })).rejects.toMatchObject({ reason: "candidate-decided" });
  expect(await bringCandidateBack(viewer, id)).toMatchObject({ state: "HELD", reason: null, decidedBy: null });
  expect(await listed(viewer, "held")).toContain(id);
});

test("of two who make an exercise of the same candidate one does", async () => {
  const id = await aCandidate();
  const people = [await aPractitioner(), await aPractitioner(), await aPractitioner()];
  const content = await anExerciseBody();
  const results = await Promise.allSettled(people.map((each) => makeExercise(each, id, { content })));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("where what was made of it is turned down it can be brought back, and while that stands it cannot", async () => {
  const made = await aMadeOne();
  await expect(bringCandidateBack(made.peer, made.id)).rejects.toMatchObject({ reason: "candidate-made" });
  const [author, peer, id] = [await aPractitioner(), await aPractitioner(), await aCandidate()];
  const proposed = await makeExercise(author, id, { content: await anExerciseBody() });
  await declineProposal(peer, proposed.id, { reason: "We have this one already." });
  expect((await getCandidate(peer, id)).exercise).toMatchObject({ path: null, isPublished: false });
  expect(await bringCandidateBack(peer, id)).toMatchObject({ state: "HELD", exercise: null });
});

test("a second import leaves what was dismissed or made alone", async () => {
  async function* text(value: unknown) {
    yield JSON.stringify(value);
  }
  const names = ["Wombat shuffle", "Echidna roll", "Numbat reach"].map(fresh);
  const records = names.map((name) => ({
    ...{ id: fresh("record"), name, category: "strength", equipment: "bands", primaryMuscles: ["glutes"] },
    instructions: ["Do it."],
  }));
  const run = () => importExercises([{ path: "exercises.json", open: () => text(records) }]);
  expect(await run()).toMatchObject({ held: 3 });
  const author = await aPractitioner();
  const { items } = await listCandidates(author, { state: "held", q: "wombat SHUFFLE", limit: 5 });
  expect(items.map(({ title }) => title)).toEqual([names[0]]);
  await dismissCandidate(author, items[0]?.id ?? "", { reason: "Nothing for hips." });
  const found = await listCandidates(author, { state: "held", source: "free-exercise-db", q: names[1], limit: 5 });
  await makeExercise(author, found.items[0]?.id ?? "", { content: await anExerciseBody() });
  expect(await run()).toMatchObject({ held: 0, known: 3, doubles: [] });
  const states = ["dismissed", "made", "held"] as const;
  for (const [index, state] of states.entries()) {
    const again = await listCandidates(author, { state, q: names[index], limit: 5 });
    expect(again.items).toHaveLength(1);
  }
  expect((await listCandidates(author, { state: "held", source: "wger", q: names[2], limit: 5 })).items).toEqual([]);
});

test("a reader neither reads nor decides", async () => {
  const [reader, id] = [await aPerson(), await aCandidate()];
  const refused = { code: "forbidden", reason: "practitioners-only" };
  await expect(getCandidate(reader, id)).rejects.toMatchObject(refused);
  await expect(dismissCandidate(reader, id, { reason: "I do not like it." })).rejects.toMatchObject(refused);
  await expect(bringCandidateBack(reader, id)).rejects.toMatchObject(refused);
});
