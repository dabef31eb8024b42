import { beforeAll, describe, expect, test } from "vitest";
import { GET as getFile } from "@/app/api/v1/photos/[photoId]/[file]/route";
import { GET as getPhoto } from "@/app/api/v1/photos/[photoId]/route";
import { GET as getThreadPhotos } from "@/app/api/v1/posts/[postId]/photos/route";
import { GET as getMedia } from "@/app/media/[...path]/route";
import { addAddendum } from "@/lib/addenda/commands";
import { addendumBody } from "@/lib/addenda/schema";
import { postComment, removeComment } from "@/lib/comments/commands";
import { listThread } from "@/lib/comments/queries";
import { commentBody } from "@/lib/comments/schema";
import { describePhoto, removePhoto } from "@/lib/photos/commands";
import type { Actor } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { askQuestion } from "@/lib/questions/commands";
import { getQuestionPage } from "@/lib/questions/queries";
import { questionBody } from "@/lib/questions/schema";
import { aCaller, makeCallers, type RoleName, roles } from "@/tests/factories/callers";
import { aPhoto } from "@/tests/factories/photos";
import { apiRequest, call, origin } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");
const text = {
  title: "Why does it turn in?",
  markdown: "It turns in when I stand on it.",
  safety: { noneOfThese: true },
};

const ask = (asker: Actor, photos: { id: string; alt?: string }[]) =>
  askQuestion(asker, questionBody.parse({ ...text, photos }));

const media = (name: string) =>
  getMedia(new Request(`${origin}/media/${name}`), { params: Promise.resolve({ path: name.split("/") }) });

let callerFor: ReturnType<typeof makeCallers>;
let asker: Actor;
beforeAll(async () => {
  callerFor = makeCallers();
  asker = await aCaller();
});

/** A question with a photo for everybody and one for practitioners. */
async function aSeenQuestion() {
  const open = await aPhoto(asker.id, { audience: "PUBLIC" });
  const kept = await aPhoto(asker.id);
  const question = await ask(asker, [
    { id: open.id, alt: "Both feet" },
    { id: kept.id, alt: "The left hip, bare" },
  ]);
  const { slug } = await reader.post.findUniqueOrThrow({ where: { id: question.id }, select: { slug: true } });
  return { id: question.id, slug, open, kept };
}

type Seen = Awaited<ReturnType<typeof aSeenQuestion>>;
const statusOf = (id: string, status: "HIDDEN" | "HELD" | "PUBLISHED") =>
  write(planting, (tx) => tx.post.update({ where: { id }, data: { status } }));

/** What everybody is answered for the photo of a question: details, file, and the thread's list. */
async function answers({ id, kept }: Seen) {
  const found: Partial<Record<RoleName, unknown>> = {};
  for (const role of roles) {
    const { carries } = await callerFor(role);
    const about = await call(getPhoto, apiRequest(`/photos/${kept.id}`, carries), { photoId: kept.id });
    const params = { photoId: kept.id, file: "40.avif" };
    const file = await call(getFile, apiRequest(`/photos/${kept.id}/40.avif`, carries), params);
    const list = await call(getThreadPhotos, apiRequest(`/posts/${id}/photos`, carries), { postId: id });
    found[role] = [about.status, file.status, ((await list.json()).items ?? []).length];
  }
  return found;
}

const no = [404, 404, 0];
const yes = [200, 200, 1];
const entitled = {
  practitioner: yes,
  "out-of-scope practitioner": yes,
  moderator: yes,
  admin: yes,
  "read-only token": yes,
  token: yes,
};
const everybody = (answer: unknown) => Object.fromEntries(roles.map((role) => [role, answer]));

describe("a photo for practitioners", () => {
  test("is seen by practitioners whose credential holds, moderators and its owner, and by nobody else", async () => {
    const question = await aSeenQuestion();
    expect(await answers(question)).toEqual({ ...everybody(no), ...entitled });
    await statusOf(question.id, "HIDDEN");
    expect(await answers(question)).toEqual({ ...everybody(no), moderator: yes, admin: yes });
  });

  test("is sent so that nothing on the way keeps it or runs it", async () => {
    const { kept } = await aSeenQuestion();
    const { carries } = await callerFor("practitioner");
    const params = { photoId: kept.id, file: "40.webp" };
    const response = await call(getFile, apiRequest(`/photos/${kept.id}/40.webp`, carries), params);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "private, no-store",
      "content-type": "image/webp",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
  });

  test("leaves nothing but a number in what is the same for everybody", async () => {
    const { id, slug, open, kept } = await aSeenQuestion();
    const inComment = await aPhoto(asker.id, { alt: "" });
    await postComment(
      asker,
      id,
      commentBody.parse({ markdown: "And this.", photos: [{ id: inComment.id, alt: "A bare knee" }] }),
    );
    const page = await getQuestionPage(null, slug);
    const thread = await listThread(null, id);
    expect([page.withheldPhotos, thread[0]?.withheldPhotos, thread[0]?.photos]).toEqual([1, 1, []]);
    expect(page.photos).toMatchObject([{ id: open.id, alt: "Both feet" }]);
    const told = JSON.stringify([page, thread]);
    const secrets = [kept, inComment].flatMap((photo) => [photo.id, photo.key]);
    expect([...secrets, "bare"].filter((secret) => told.includes(secret))).toEqual([]);
  });

  test("is never had under a public name, posted or not", async () => {
    const { kept } = await aSeenQuestion();
    const loose = await aPhoto(asker.id, { audience: "PUBLIC" });
    for (const { key } of [kept, loose]) expect((await media(`${key}-40.webp`)).status).toBe(404);
  });
});

describe("a photo for everybody", () => {
  test("has an address that may be kept for a day, as long as everybody may read what it hangs on", async () => {
    const { id, open } = await aSeenQuestion();
    const name = `${open.key}-40.avif`;
    const served = await media(name);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      "cache-control": "public, max-age=86400, immutable",
      "content-type": "image/avif",
      "x-content-type-options": "nosniff",
    });
    for (const status of ["HIDDEN", "HELD"] as const) {
      await statusOf(id, status);
      expect([(await media(name)).status, (await media(name)).headers.get("cache-control")]).toEqual([404, "no-store"]);
    }
    await statusOf(id, "PUBLISHED");
    expect((await media(name)).status).toBe(200);
  });

  test("goes with the comment it hangs on", async () => {
    const { id } = await aSeenQuestion();
    const photo = await aPhoto(asker.id, { audience: "PUBLIC" });
    const comment = await postComment(asker, id, commentBody.parse({ markdown: "Look.", photos: [{ id: photo.id }] }));
    expect((await media(`${photo.key}-40.webp`)).status).toBe(200);
    await removeComment(asker, comment.id);
    expect((await media(`${photo.key}-40.webp`)).status).toBe(404);
  });
});

test("photos of an addendum are told of like those of a question", async () => {
  const { id } = await aSeenQuestion();
  const [open, kept] = [await aPhoto(asker.id, { audience: "PUBLIC" }), await aPhoto(asker.id)];
  const body = addendumBody.parse({
    markdown: "A week later.",
    photos: [{ id: open.id, alt: "Later" }, { id: kept.id }],
  });
  expect(await addAddendum(asker, id, body)).toMatchObject({
    photos: [{ id: open.id, alt: "Later" }],
    withheldPhotos: 1,
  });
  expect((await media(`${open.key}-40.webp`)).status).toBe(200);
  const { carries } = await callerFor("practitioner");
  const list = await call(getThreadPhotos, apiRequest(`/posts/${id}/photos`, carries), { postId: id });
  const { items } = await list.json();
  expect(items.filter((each: { addendumId: string | null }) => each.addendumId)).toMatchObject([{ id: kept.id }]);
});

describe("hanging a photo on a post", () => {
  test("keeps the order and what each shows", async () => {
    const photos = await Promise.all([1, 2, 3].map(() => aPhoto(asker.id)));
    const { id } = await ask(
      asker,
      photos.map((photo, index) => ({ id: photo.id, alt: `Number ${index}` })),
    );
    const rows = await reader.photo.findMany({ where: { postId: id }, orderBy: { position: "asc" } });
    expect(rows.map((row) => [row.id, row.alt])).toEqual(photos.map((photo, index) => [photo.id, `Number ${index}`]));
  });

  test.each([
    ["somebody else's", async () => aPhoto((await aCaller()).id)],
    ["one that hangs elsewhere", async () => (await aSeenQuestion()).kept],
    ["one that was never there", async () => ({ id: crypto.randomUUID() })],
  ])("%s undoes the whole post and names the photo", async (_what, make) => {
    const [mine, other] = [await aPhoto(asker.id), await make()];
    const before = await reader.post.count();
    await expect(ask(asker, [{ id: mine.id }, { id: other.id }])).rejects.toMatchObject({
      code: "invalid",
      reason: "photo-gone",
      issues: [{ path: "photos.1" }],
    });
    expect(await reader.post.count()).toBe(before);
    expect(await reader.photo.findUnique({ where: { id: mine.id } })).toMatchObject({ postId: null });
  });

  test("of two posts at once with the same photo, one comes through", async () => {
    const photo = await aPhoto(asker.id);
    const outcomes = await Promise.allSettled([ask(asker, [{ id: photo.id }]), ask(asker, [{ id: photo.id }])]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("takes six and no seventh", () => {
    const photos = Array.from({ length: 7 }, () => ({ id: crypto.randomUUID() }));
    expect(questionBody.safeParse({ ...text, photos: photos.slice(1) }).success).toBe(true);
    expect(questionBody.safeParse({ ...text, photos }).success).toBe(false);
  });

  test("settles for whom it is; what it shows can still be said, and it can be taken away", async () => {
    const { slug, kept, open } = await aSeenQuestion();
    await expect(describePhoto(asker, kept.id, { audience: "PUBLIC" })).rejects.toMatchObject({
      reason: "photo-in-use",
    });
    await describePhoto(asker, open.id, { alt: "Both feet from the front" });
    expect((await getQuestionPage(null, slug)).photos[0]?.alt).toBe("Both feet from the front");
    await removePhoto(asker, open.id);
    expect((await getQuestionPage(null, slug)).photos).toEqual([]);
    expect((await media(`${open.key}-40.webp`)).status).toBe(404);
  });
});
