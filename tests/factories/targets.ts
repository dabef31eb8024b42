import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aCaller, aCallingPractitioner, anAccessToken } from "@/tests/factories/callers";
import { aCandidate } from "@/tests/factories/candidates";
import { aCheckIn, aReport } from "@/tests/factories/check-ins";
import { aCredential, anApplication, aProof } from "@/tests/factories/credentials";
import { aCarriedText, aKeptText } from "@/tests/factories/drafts";
import { aFlag } from "@/tests/factories/flags";
import { aComment, aFollow, aPost } from "@/tests/factories/following";
import { aLibraryExercise } from "@/tests/factories/library";
import { aHarmReport } from "@/tests/factories/marks";
import { aClip, mediaTarget } from "@/tests/factories/media";
import { aPhoto } from "@/tests/factories/photos";
import { aPlanItem, aPlanLog, aPlanShare } from "@/tests/factories/plans";
import { aClipOf, aWaitingRevision } from "@/tests/factories/proposals";
import { aSavedReply } from "@/tests/factories/saved-replies";

const planting = systemPermit("test:plant", "the test's own rows");

type Params = Record<string, string>;
type Target = (own: Actor | null) => Promise<Params>;

/** Other people, made once: whoever owns what a caller does not. */
let others: Promise<{ writer: Actor; asker: Actor; practitioner: Actor }> | undefined;

function somebody() {
  others ??= (async () => ({
    writer: await aCaller(),
    asker: await aCaller(),
    practitioner: await aCallingPractitioner(),
  }))();
  return others;
}

type Status = "PUBLISHED" | "HELD" | "DRAFT";
type PhotoOptions = { audience: "PUBLIC" | "PRACTITIONERS"; on: Status };

async function post(own: Actor | null, kind: "ARTICLE" | "QUESTION", status: Status = "PUBLISHED") {
  const author = own ?? (await somebody()).asker;
  const { id } = await aPost(author.id, { kind, status: "PUBLISHED", markdown: "Twenty characters and more of it." });
  // A complete article, so that publishing and revising have nothing to ask for.
  const article = kind === "ARTICLE" ? { article: { update: { dek: "A patient way back." } } } : {};
  const published = status === "DRAFT" ? { publishedAt: null } : {};
  await write(planting, (tx) => tx.post.update({ where: { id }, data: { status, ...published, ...article } }));
  return id;
}

/** A comment under an article that asks about its writer's own body. */
async function askingComment() {
  const { writer } = await somebody();
  return (await aComment(writer.id, await post(null, "ARTICLE"), { kind: "QUESTION" })).id;
}

async function comment(own: Actor | null, status: "PUBLISHED" | "HELD" = "PUBLISHED") {
  const { writer } = await somebody();
  const { id } = await aComment((own ?? writer).id, await post(null, "ARTICLE"), { status });
  return id;
}

/** A question whose asker stands in its thread without their name. */
async function anonymousQuestion() {
  const id = await post(null, "QUESTION");
  await write(planting, (tx) => tx.post.update({ where: { id }, data: { isAnonymous: true } }));
  return id;
}

async function askersComment() {
  const { asker } = await somebody();
  return (await aComment(asker.id, await anonymousQuestion())).id;
}

/** An answer by `own` or a practitioner, to a question by `asker` or somebody else. */
async function answer(own: Actor | null, asker: Actor | null, status: "PUBLISHED" | "HELD" = "PUBLISHED") {
  const { practitioner } = await somebody();
  const { id } = await aComment((own ?? practitioner).id, await post(asker, "QUESTION"), { kind: "ANSWER", status });
  return id;
}

/** "This could harm" by `own` or a practitioner, of an answer by `author` or another. */
async function harmReport(own: Actor | null, options: { author?: Actor | null; isDecided?: boolean } = {}) {
  const { practitioner } = await somebody();
  const postId = await post(null, "QUESTION");
  const { id } = await aComment((options.author ?? practitioner).id, postId, { kind: "ANSWER", status: "PUBLISHED" });
  return { markId: (await aHarmReport(own, { id, postId }, options.isDecided)).id };
}

/** An answer to somebody of whom nothing was seen since they asked. */
async function answerToTheGone() {
  const [{ practitioner }, asker] = [await somebody(), await aCaller()];
  const postId = await post(asker, "QUESTION");
  const createdAt = new Date(now().getTime() - 40 * 86_400_000);
  await write(planting, (tx) => tx.post.update({ where: { id: postId }, data: { createdAt } }));
  return (await aComment(practitioner.id, postId, { kind: "ANSWER", status: "PUBLISHED" })).id;
}

/** What an asker has added to their question. */
async function addendum(own: Actor | null) {
  const data = { postId: await post(own, "QUESTION"), markdown: "Since May.", html: "<p>Since May.</p>" };
  return (await write(planting, (tx) => tx.addendum.create({ data, select: { id: true } }))).id;
}

/** What an asker is asked, or has reported, about an answer that they accepted. */
async function checkIn(own: Actor | null, isReported: boolean) {
  const [asker, { practitioner }] = [own ?? (await somebody()).asker, await somebody()];
  const postId = await post(asker, "QUESTION");
  const { id: commentId } = await aComment(practitioner.id, postId, { kind: "ANSWER" });
  await write(planting, (tx) => tx.mark.create({ data: { kind: "ACCEPT", postId, commentId, memberId: asker.id } }));
  const report = isReported ? { report: aReport } : {};
  return { checkInId: (await aCheckIn({ postId, commentId, memberId: asker.id, ...report })).id };
}

async function follow(own: Actor | null) {
  const { writer } = await somebody();
  return (await aFollow((own ?? writer).id, { postId: await post(null, "QUESTION") })).id;
}

async function flag() {
  const { asker } = await somebody();
  return (await aFlag(asker.id, await post(asker, "QUESTION"))).id;
}

async function exerciseId(status: "PUBLISHED" | "HELD") {
  const { writer } = await somebody();
  return (await aLibraryExercise(writer, { status })).id;
}

async function exercise(status: "PUBLISHED" | "HELD") {
  const { writer } = await somebody();
  const { id, slug } = await aLibraryExercise(writer, { status });
  return { exerciseId: id, slug, version: "1" };
}

/** A revision that waits for a review, by `own` or a practitioner. */
async function proposal(own: Actor | null) {
  const { practitioner } = await somebody();
  return { proposalId: await aWaitingRevision(own ?? practitioner) };
}

/** A photo by `own` or somebody else: loose, or on their question. */
async function photo(own: Actor | null, { audience = "PRACTITIONERS", on }: Partial<PhotoOptions> = {}) {
  const owner = own ?? (await somebody()).asker;
  const postId = on ? await post(owner, "QUESTION", on) : null;
  const { id } = await aPhoto(owner.id, { audience, postId });
  return { photoId: id, file: "40.webp" };
}

/** An application by `own` or somebody else, with its proof. */
async function application(own: Actor | null, status: "PENDING" | "ASKED_BACK" = "PENDING") {
  const { id, sentAt, proof } = await anApplication(own ?? (await aCaller()), { status });
  return { credentialId: id, sentAt, proofId: proof.id };
}

/** A proof of `own` or somebody else that belongs to no application, of which `own` has none open. */
async function looseProof(own: Actor | null) {
  const owner = own ?? (await aCaller());
  await aCredential(owner, { status: "REFUSED" });
  return { proofId: (await aProof(owner.id)).id };
}

type Request = { state?: "ASKED" | "ACCEPTED" | "SENT"; reported?: boolean; asker?: Actor | null; by?: Actor | null };

/** A private request of `asker`, by `by`; other people where neither is named. */
async function mediaRequest({ asker, by, ...options }: Request = {}): Promise<Params> {
  const others = await somebody();
  const people = { asker: asker ?? others.asker, practitioner: by ?? others.practitioner };
  return mediaTarget({ ...people, ...options }, people.practitioner);
}

const article = (id: string): Params => ({ articleId: id });
const commentOf = (id: string): Params => ({ commentId: id });

/** Under one name whatever a question or any post's address asks for. */
const thread = (id: string): Params => ({ postId: id, questionId: id });

/** What a call is about, made anew for each: "own" is the caller's, everything else is somebody else's. */
export const targets: Readonly<Record<string, Target>> = {
  nothing: async () => ({}),
  "an addendum": async () => ({ addendumId: await addendum(null) }),
  "own addendum": async (own) => ({ addendumId: await addendum(own) }),
  "an article": async () => article(await post(null, "ARTICLE")),
  "own article": async (own) => article(await post(own, "ARTICLE")),
  "a draft": async () => article(await post(null, "ARTICLE", "DRAFT")),
  "own draft": async (own) => article(await post(own, "ARTICLE", "DRAFT")),
  "a check-in": async () => checkIn(null, false),
  "a report": async () => checkIn(null, true),
  "own check-in": async (own) => checkIn(own, false),
  "own report": async (own) => checkIn(own, true),
  "a comment": async () => commentOf(await comment(null)),
  "an asking comment": async () => commentOf(await askingComment()),
  "own comment": async (own) => commentOf(await comment(own)),
  "a held comment": async () => commentOf(await comment(null, "HELD")),
  "own held comment": async (own) => commentOf(await comment(own, "HELD")),
  "an answer": async () => commentOf(await answer(null, null)),
  "an answer to oneself": async (own) => commentOf(await answer(null, own)),
  "own answer": async (own) => commentOf(await answer(own, null)),
  "a held answer": async (own) => commentOf(await answer(null, own, "HELD")),
  "an abandoned answer": async () => commentOf(await answerToTheGone()),
  "a harm report": async () => harmReport(null),
  "own harm report": async (own) => harmReport(own),
  "a harm report on own": async (own) => harmReport(null, { author: own }),
  "a decided report": async () => harmReport(null, { isDecided: true }),
  "an asker's comment": async () => commentOf(await askersComment()),
  "an anonymous question": async () => thread(await anonymousQuestion()),
  "a question": async () => thread(await post(null, "QUESTION")),
  "own question": async (own) => thread(await post(own, "QUESTION")),
  "a held question": async () => thread(await post(null, "QUESTION", "HELD")),
  "own held question": async (own) => thread(await post(own, "QUESTION", "HELD")),
  "an exercise": async () => exercise("PUBLISHED"),
  "a held exercise": async () => exercise("HELD"),
  "a candidate": async () => ({ candidateId: await aCandidate() }),
  "a dismissed candidate": async () => ({ candidateId: await aCandidate({ state: "DISMISSED" }) }),
  "a proposal": async () => proposal(null),
  "own proposal": async (own) => proposal(own),
  "a proposed clip": async () => aClipOf((await somebody()).practitioner, false),
  "own proposed clip": async (own) => aClipOf(own ?? (await somebody()).practitioner, false),
  "a reviewed clip": async () => aClipOf((await somebody()).practitioner, true),
  "a photo": async () => photo(null, { on: "PUBLISHED" }),
  "a public photo": async () => photo(null, { audience: "PUBLIC", on: "PUBLISHED" }),
  "a held public photo": async () => photo(null, { audience: "PUBLIC", on: "HELD" }),
  "a loose photo": async () => photo(null, { audience: "PUBLIC" }),
  "own photo": async (own) => photo(own, { on: "PUBLISHED" }),
  "own loose photo": async (own) => photo(own),
  "a proof": async () => application(null),
  "a loose proof": async () => looseProof(null),
  "own proof": async (own) => looseProof(own),
  "an application": async () => application(null),
  "own application": async (own) => application(own),
  "an application asked back": async () => application(null, "ASKED_BACK"),
  "own application asked back": async (own) => application(own, "ASKED_BACK"),
  "a private request": async () => mediaRequest(),
  "a reported request": async () => mediaRequest({ reported: true }),
  "asked of oneself": async (own) => mediaRequest({ asker: own, state: "ASKED" }),
  "gathered by oneself": async (own) => mediaRequest({ asker: own, state: "ACCEPTED" }),
  "gathered with a clip": async (own) => ({
    ...(await mediaRequest({ asker: own, state: "ACCEPTED" })),
    videoId: (await aClip((own ?? (await somebody()).asker).id)).id,
  }),
  "gathered for oneself": async (own) => mediaRequest({ by: own, state: "ACCEPTED" }),
  "sent by oneself": async (own) => mediaRequest({ asker: own }),
  "sent to oneself": async (own) => mediaRequest({ by: own }),
  "a clip": async () => ({ videoId: (await aClip((await somebody()).asker.id)).id }),
  "own clip": async (own) => ({ videoId: (await aClip((own ?? (await somebody()).asker).id)).id }),
  "a flag": async () => ({ flagId: await flag() }),
  "a follow": async () => ({ followId: await follow(null) }),
  "own follow": async (own) => ({ followId: await follow(own) }),
  "a token": async () => ({ tokenId: (await anAccessToken((await somebody()).writer.id, ["read"])).id }),
  "own token": async (own) => ({
    tokenId: (await anAccessToken((own ?? (await somebody()).writer).id, ["read"])).id,
  }),
  "a kept text": async () => ({ key: await aKeptText((await somebody()).writer) }),
  "own kept text": async (own) => ({ key: await aKeptText(own ?? (await somebody()).writer) }),
  "a carried text": async () => ({ token: await aCarriedText() }),
  "a source": async () => ({ exercise: await exerciseId("PUBLISHED") }),
  "a held source": async () => ({ exercise: await exerciseId("HELD") }),
  "a plan item": async () => ({ itemId: (await aPlanItem(await aCaller())).id }),
  "own plan item": async (own) => ({ itemId: (await aPlanItem(own ?? (await aCaller()))).id }),
  "a plan log": async () => ({ logId: (await aPlanLog(await aCaller())).clientId }),
  "a practitioner": async () => ({ handle: (await aCallingPractitioner()).handle }),
  "a shared plan": async () => ({ shareId: await aPlanShare(await aCaller(), (await somebody()).practitioner) }),
  "own shared plan": async (own) => ({
    shareId: await aPlanShare(await aCaller(), own ?? (await somebody()).practitioner),
  }),
  "a saved reply": async () => ({ savedReplyId: await aSavedReply((await somebody()).writer.id) }),
  "own saved reply": async (own) => ({ savedReplyId: await aSavedReply((own ?? (await somebody()).writer).id) }),
  "a rule": async () => ({ ruleId: "RF-16" }),
  "a member": async () => ({ handle: (await somebody()).writer.handle }),
};
