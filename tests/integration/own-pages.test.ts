import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/api/internal/own-pages/route";
import { internalKey } from "@/lib/platform/internal";
import { aCaller, aCallingPractitioner, aSession } from "@/tests/factories/callers";
import { aCheckIn } from "@/tests/factories/check-ins";
import { anAnswer, aQuestion } from "@/tests/factories/threads";
import { apiRequest } from "@/tests/support/request";

type Asker = Awaited<ReturnType<typeof aCaller>>;
let asker: Asker;
let pages: { checkIn: string; handover: string };
beforeAll(async () => {
  asker = await aCaller();
  const practitioner = await aCallingPractitioner();
  const question = await aQuestion(asker);
  const { id: commentId } = await anAnswer(practitioner, question.id);
  const { id } = await aCheckIn({ postId: question.id, commentId, memberId: asker.id });
  pages = { checkIn: `/check-ins/${id}`, handover: `${question.path}/hand-over` };
});

async function ask(path: string, who: Asker | null, key = internalKey("own-pages")) {
  const request = apiRequest(`/?${new URLSearchParams({ path })}`, who ? { session: await aSession(who.id) } : {});
  const headers = new Headers(request.headers);
  headers.set("x-internal-key", key);
  return GET(new Request(request.url, { headers }));
}

const isThere = async (path: string, who: Asker | null) => (await ask(path, who)).json();

test("a page of somebody's own is there for them, and for no other member, practitioners and moderators included", async () => {
  const others = [await aCaller(), await aCallingPractitioner(), await aCaller({ role: "MODERATOR" })];
  for (const path of Object.values(pages)) {
    expect(await isThere(path, asker)).toEqual({ isThere: true });
    for (const other of others) expect(await isThere(path, other), path).toEqual({ isThere: false });
  }
});

test("a stranger is led to sign in, but to no sheet", async () => {
  expect(await isThere(pages.checkIn, null)).toEqual({ isThere: true });
  expect(await isThere(pages.handover, null)).toEqual({ isThere: false });
});

test("what names nothing is there for nobody", async () => {
  for (const path of [
    "/check-ins/no-id",
    "/questions/no-such/hand-over",
    "/media-requests/x",
    "/plan/shared/x",
    "/about",
  ])
    expect(await isThere(path, asker), path).toEqual({ isThere: false });
});

test("nobody without the process's own key is told anything", async () => {
  expect((await ask(pages.checkIn, asker, internalKey("cache-tags"))).status).toBe(404);
});
