import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { takesFile } from "@/app/api/v1/openapi.json/routes";
import { write } from "@/lib/platform/db";
import type { DeclaredHandler } from "@/lib/platform/http/route";
import { systemPermit } from "@/lib/platform/permit";
import {
  aCaller,
  anAccessToken,
  aSession,
  type Caller,
  makeCallers,
  type RoleName,
  roles,
} from "@/tests/factories/callers";
import { aReport } from "@/tests/factories/check-ins";
import { applying, saying } from "@/tests/factories/credentials";
import { keptText } from "@/tests/factories/drafts";
import { aFollow, aPost } from "@/tests/factories/following";
import { allNameARegion } from "@/tests/factories/marks";
import { aDeviceBody, aLogBody } from "@/tests/factories/plans";
import { anExerciseBody } from "@/tests/factories/proposals";
import { aRuleBody } from "@/tests/factories/red-flags";
import { targets } from "@/tests/factories/targets";
import { namedExports } from "@/tests/guards/syntax";
import { readTree, root } from "@/tests/guards/tree";
import { apiRequest, call, origin, type RequestOptions } from "@/tests/support/request";

const folder = join(root, "tests", "fixtures", "roles");
const planting = systemPermit("test:plant", "the test's own rows");

/**
 * What each route answers to whom, in tests/fixtures/roles, a file for each part of the API. One line is one route and
 * what the call is about; its numbers are the status for:
 *
 * signed out, newcomer without a name, reader, practitioner, practitioner whose credential has expired, practitioner
 * whose credential was revoked, practitioner whose credential covers none of the regions that questions are about,
 * moderator, admin, banned reader, read-only token and full token of a practitioner, the last two sent by a foreign
 * page. "own" is the caller's, for somebody without a name somebody else's, as is all else.
 */
const table = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), "utf8").trim())
  .join("\n");

type Method = NonNullable<RequestOptions["method"]>;
type Row = { method: Method; path: string; target: string; expected: number[] };

const methods: Readonly<Record<string, Method>> = {
  GET: "GET",
  POST: "POST",
  PUT: "PUT",
  PATCH: "PATCH",
  DELETE: "DELETE",
};
const lineForm = /^(?<method>[A-Z]+) +(?<path>\/\S*) {2,}(?<target>\S+(?: \S+)*?) +(?<statuses>\d{3}(?: \d{3})*)$/;

const rows = table.split("\n").map((line): Row => {
  const { method = "", path = "", target = "", statuses = "" } = lineForm.exec(line)?.groups ?? {};
  return { method: methods[method] ?? "GET", path, target, expected: statuses.split(" ").map(Number) };
});

const words = "Twenty characters and more, so that anybody understands what happens.";
const anyExercise = await anExerciseBody();
const article = { title: "Waking the inner thigh", dek: "A patient way back.", markdown: words, version: 1 };

/** A body that fits; who may not is refused all the same. */
const bodies: Readonly<Record<string, (params: Record<string, string>) => unknown>> = {
  "POST /articles": () => ({ title: article.title }),
  "PUT /articles/{articleId}": () => article,
  "POST /articles/{articleId}/publish": () => ({ version: 1 }),
  "POST /articles/{articleId}/revisions": () => article,
  "PUT /check-ins/{checkInId}": () => aReport,
  "PATCH /comments/{commentId}": () => ({ markdown: words }),
  "PUT /comments/{commentId}/disagreement": () => ({ reason: words }),
  "PUT /comments/{commentId}/harm-report": () => ({ reason: words }),
  "POST /comments/{commentId}/question": () => ({ title: "Why does it turn in?" }),
  "POST /credentials": ({ proofId }) => applying(proofId ?? null),
  "PUT /credentials/{credentialId}": () => applying(null),
  "POST /credentials/{credentialId}/decisions": ({ sentAt }) => saying("ASK_BACK", sentAt ?? ""),
  "PUT /exercise-candidates/{candidateId}/dismissal": () => ({ reason: words }),
  "POST /exercise-candidates/{candidateId}/exercise": () => ({ content: anyExercise }),
  "POST /exercise-proposals": () => ({ content: anyExercise }),
  "PUT /exercise-proposals/of/{exerciseId}": () => ({ content: anyExercise, version: 1, summary: words }),
  "POST /exercise-proposals/{proposalId}/decline": () => ({ reason: words }),
  "PUT /drafts/{key}": () => ({ ...keptText, revision: null }),
  "POST /drafts/carried": () => ({ ...keptText, key: `answer:${crypto.randomUUID()}` }),
  "DELETE /drafts/carried": ({ token }) => ({ token }),
  "POST /drafts/claims": ({ token }) => ({ token }),
  "POST /plan/devices": () => aDeviceBody(),
  "DELETE /plan/devices": () => ({ endpoint: "https://push.test/none" }),
  "POST /plan/items": ({ exercise }) => ({ from: { exercise } }),
  "PATCH /plan/items/{itemId}": () => ({ isPaused: true }),
  "POST /plan/logs": ({ itemId = "" }) => aLogBody(itemId),
  "PUT /plan/order": () => ({ ids: [] }),
  "PUT /plan/reminders": () => ({ timeZone: "Europe/Berlin", times: [480], byEmail: true, byPush: false }),
  "PUT /plan/share": ({ handle }) => ({ handle }),
  "PUT /marks/{markId}/decision": () => ({ verdict: "UPHELD", note: words }),
  "POST /media-requests": ({ postId }) => ({ questionId: postId, template: "WALKING", words }),
  "PUT /media-requests/{requestId}/answer": () => ({ decision: "ACCEPT", consent: true }),
  "POST /media-requests/{requestId}/clips": ({ videoId = crypto.randomUUID() }) => ({ videoId }),
  "PUT /media-requests/{requestId}/decision": () => ({ verdict: "END", words }),
  "POST /media-requests/{requestId}/notes": ({ pieceId }) => ({ pieceId, words }),
  "PUT /media-requests/{requestId}/outcome": ({ commentId }) => ({ commentId }),
  "PUT /media-requests/{requestId}/report": () => ({ words }),
  "PUT /media-requests/{requestId}/sending": () => ({ keepDays: 7 }),
  "POST /videos": () => ({ purpose: "REQUEST", bytes: 10 }),
  "PATCH /photos/{photoId}": () => ({ alt: "A left foot" }),
  "POST /follows": ({ postId }) => ({ target: "post", id: postId }),
  "PATCH /follows/{followId}": () => ({ byEmail: false }),
  "POST /notifications/read": () => ({ all: true }),
  "POST /posts/{postId}/comments": () => ({ markdown: words }),
  "POST /preview": () => ({ markdown: words }),
  "POST /questions": () => ({ title: "Why does it turn in?", markdown: words, safety: { noneOfThese: true } }),
  "PUT /questions/{questionId}": () => ({ title: "Why does it turn in?", markdown: words }),
  "POST /questions/{questionId}/addenda": () => ({ markdown: words }),
  "POST /questions/{questionId}/answers": () => ({ markdown: words, acknowledgesFlag: true }),
  "PUT /red-flags/{ruleId}": () => aRuleBody(),
  "PATCH /red-flags/{ruleId}": () => ({ isEnabled: true }),
  "PUT /raised-flags/{flagId}/settlement": () => ({ settlement: "FALSE_ALARM" }),
  "PUT /viewer/check-ins": () => ({ isAsked: true }),
  "POST /saved-replies": () => ({ kind: "ANSWER", title: "An opening", markdown: words }),
  "PUT /saved-replies/order": () => ({ ids: [] }),
  "PUT /saved-replies/{savedReplyId}": () => ({ kind: "ASK_BACK", title: "An opening", markdown: words }),
  "PUT /viewer/name": () => ({ handle: `new-${crypto.randomUUID().slice(0, 8)}`, displayName: "New here" }),
  "PUT /viewer/practitioner": () => ({ headline: "Hips", markdown: "", languages: [], disclosure: "", domains: [] }),
  "PUT /viewer/profile": () => ({ displayName: "The same", bio: "" }),
  "POST /viewer/tokens": () => ({ name: "A program", scopes: ["read"] }),
};

const routeFile = /^app\/api\/v1(\/.+)\/route\.ts$/;
const handlers = new Map<string, DeclaredHandler>();
/** `METHOD /path` of every handler that stands under app/api/v1, found by walking the files. */
const standing = readTree(root).flatMap((file) => {
  const path = routeFile.exec(file.path)?.[1]?.replaceAll("[", "{").replaceAll("]", "}");
  return path ? namedExports(file).map(({ name }) => `${name} ${path}`) : [];
});

let callerFor: ReturnType<typeof makeCallers>;
let picture: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  callerFor = makeCallers();
  picture = new Uint8Array(
    await sharp({ create: { width: 64, height: 48, channels: 3, background: "#888" } })
      .png()
      .toBuffer(),
  );
  for (const each of new Set(rows.map(({ path }) => path))) {
    const folder = each.replaceAll("{", "[").replaceAll("}", "]");
    const module = await import(/* @vite-ignore */ `${root}/app/api/v1${folder}/route.ts`);
    for (const [method, handler] of Object.entries<DeclaredHandler>(module)) handlers.set(`${method} ${each}`, handler);
  }
});

function requestTo({ method, path }: Row, params: Record<string, string>, carries: RequestOptions): Request {
  const address = path.replace(/\{(\w+)\}/g, (_match, name: string) => params[name] ?? "");
  const body = bodies[`${method} ${path}`]?.(params);
  const request = apiRequest(address, { method, ...(body === undefined ? {} : { body }), ...carries });
  if (!takesFile.includes(path) || method !== "POST") return request;
  const form = new FormData();
  form.set("file", new Blob([picture]));
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  return new Request(request.url, { method, headers, body: form });
}

async function send(row: Row, { actor, carries }: Caller, headers: Record<string, string> = {}): Promise<Response> {
  const params = await targets[row.target]?.(actor);
  await allNameARegion();
  const handler = handlers.get(`${row.method} ${row.path}`);
  if (!params || !handler) throw new Error(`The table names an unknown thing: ${JSON.stringify(row)}`);
  return call(handler, requestTo(row, params, { ...carries, headers: { ...carries.headers, ...headers } }), params);
}

describe("the table", () => {
  test("names every handler under app/api/v1, and no other", () => {
    expect(new Set(rows.map(({ method, path }) => `${method} ${path}`))).toEqual(new Set(standing));
  });

  test("says a status for every role in every line", () => {
    expect(rows.filter(({ expected }) => expected.length !== roles.length)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(standing.length);
  });
});

describe("who may do what", () => {
  test.each(rows.map((row) => ({ ...row, name: `${row.method} ${row.path} (${row.target})` })))(
    "$name",
    async ({ name: _name, ...row }) => {
      const answered: Partial<Record<RoleName, number>> = {};
      for (const role of roles) answered[role] = (await send(row, await callerFor(role))).status;
      expect(answered).toEqual(Object.fromEntries(roles.map((role, index) => [role, row.expected[index]])));
    },
    60_000,
  );
});

describe("a page elsewhere", () => {
  const writes = rows.filter(({ method, path }, index) => {
    const isFirst = rows.findIndex((row) => row.method === method && row.path === path) === index;
    return method !== "GET" && isFirst;
  });
  const foreign: Record<string, Record<string, string>> = {
    "another site": { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
    "a neighbour under the same domain": { origin: "http://other.forum.test", "sec-fetch-site": "same-site" },
    "an old browser": { origin: "https://elsewhere.example", "sec-fetch-site": "" },
    "a sandboxed frame": { origin: "null", "sec-fetch-site": "" },
    "an address typed in": { "sec-fetch-site": "none" },
    "a program with somebody's cookie": { origin: "", "sec-fetch-site": "" },
  };

  test.each(writes.map((row) => ({ ...row, name: `${row.method} ${row.path}` })))(
    "$name is refused with a cookie",
    async ({ name: _name, ...row }) => {
      for (const [who, headers] of Object.entries(foreign)) {
        const response = await send(row, await callerFor("admin"), headers);
        expect([who, response.status, (await response.json()).reason]).toEqual([who, 403, "cross-site"]);
      }
    },
  );

  test("cannot help itself with the site's own address in another header", async () => {
    const row = rows.find(({ path }) => path === "/viewer/sessions");
    const tricks = {
      origin: "https://elsewhere.example",
      "sec-fetch-site": "cross-site",
      referer: `${origin}/settings`,
    };
    if (row) expect((await send(row, await callerFor("reader"), tricks)).status).toBe(403);
    expect(row).toBeDefined();
  });
});

describe("what is another member's", () => {
  const ask = async (path: string, carries: RequestOptions) => {
    const [pathname = ""] = path.split("?");
    const handler = handlers.get(`${carries.method ?? (carries.body ? "POST" : "GET")} ${pathname}`);
    if (!handler) throw new Error(`Nothing stands at ${path}`);
    return call(handler, apiRequest(path, carries));
  };

  test("does not show in one's own lists, and is not changed by naming it", async () => {
    const [owner, stranger] = [await aCaller(), await aCaller()];
    const post = await aPost(stranger.id);
    const heard = { memberId: owner.id, key: post.id, kind: "question.asked", postId: post.id };
    const { id } = await write(planting, (tx) => tx.notification.create({ data: heard, select: { id: true } }));
    await aFollow(owner.id, { postId: post.id });
    await anAccessToken(owner.id, ["read"]);
    const session = await aSession(stranger.id);
    expect(await (await ask("/notifications/read", { session, body: { ids: [id] } })).json()).toEqual({ unread: 0 });
    for (const path of ["/notifications", `/follows?post=${post.id}`, "/follows", "/viewer/tokens"]) {
      expect([path, (await (await ask(path, { session })).json()).items]).toEqual([path, []]);
    }
    const owners = await (await ask("/notifications", { session: await aSession(owner.id) })).json();
    expect(owners.items).toMatchObject([{ id, isRead: false }]);
  });

  test("shows nothing by office to whoever is banned", async () => {
    const credential = { status: "VERIFIED", expiresOn: new Date(Date.now() + 400 * 86_400_000) } as const;
    for (const office of [{ credential }, { role: "MODERATOR" }] as const) {
      const { id } = await aCaller({ ...office, banned: true });
      const session = await aSession(id);
      const statuses = ["/waiting", "/moderation/acts"].map(async (path) => (await ask(path, { session })).status);
      expect(await Promise.all(statuses)).toEqual([403, 403]);
    }
  });

  test("is not opened by a session that has run out, a token that was ended, or an invention", async () => {
    const { id } = await aCaller();
    const statusOf = async (carries: RequestOptions) => (await ask("/viewer/tokens", carries)).status;
    expect(await statusOf({ session: await aSession(id) })).toBe(200);
    expect(await statusOf({ session: await aSession(id, -1) })).toBe(401);
    expect(await statusOf({ session: "invented" })).toBe(401);
    expect(await statusOf({ headers: { cookie: "authjs.session-token=%" } })).toBe(401);
    expect(await statusOf({ bearer: (await anAccessToken(id, ["read"], new Date())).token })).toBe(401);
    expect(await statusOf({ bearer: "evs_invented" })).toBe(401);
    // A broken token is not made up for by a session that works.
    expect(await statusOf({ bearer: "evs_invented", session: await aSession(id) })).toBe(401);
  });
});
