import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
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
import { keptText } from "@/tests/factories/drafts";
import { aFollow, aPost } from "@/tests/factories/following";
import { aRuleBody } from "@/tests/factories/red-flags";
import { targets } from "@/tests/factories/targets";
import { namedExports } from "@/tests/guards/syntax";
import { readTree, root } from "@/tests/guards/tree";
import { apiRequest, call, origin, type RequestOptions } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");

/**
 * What each route answers to whom. One line is one route and what the call is about; its numbers are the status for:
 *
 * signed out, newcomer without a name, reader, practitioner, practitioner whose credential has expired, practitioner
 * whose credential was revoked, moderator, admin, banned reader, read-only token and full token of a practitioner, the
 * last two sent by a foreign page. "own" is the caller's, for somebody without a name somebody else's, as is all else.
 */
const table = `
DELETE /addenda/{addendumId}                an addendum           401 403 403 403 403 403 200 200 403 403 403
DELETE /addenda/{addendumId}                own addendum          401 403 200 200 200 200 200 200 403 403 200
GET    /articles                            nothing               200 200 200 200 200 200 200 200 200 200 200
POST   /articles                            nothing               401 403 403 201 403 403 201 201 403 403 201
GET    /articles/{articleId}                an article            200 200 200 200 200 200 200 200 200 200 200
GET    /articles/{articleId}                a draft               404 404 404 404 404 404 200 200 404 404 404
GET    /articles/{articleId}                own draft             404 404 200 200 200 200 200 200 200 200 200
PUT    /articles/{articleId}                a draft               401 403 404 404 404 404 200 200 403 403 404
PUT    /articles/{articleId}                own draft             401 403 200 200 200 200 200 200 403 403 200
PUT    /articles/{articleId}                an article            401 403 403 403 403 403 409 409 403 403 403
DELETE /articles/{articleId}                a draft               401 403 404 404 404 404 403 403 403 403 404
DELETE /articles/{articleId}                own draft             401 403 200 200 200 200 200 200 403 403 200
DELETE /articles/{articleId}                own article           401 403 409 409 409 409 409 409 403 403 409
POST   /articles/{articleId}/confirm        a draft               401 403 404 404 404 404 409 409 403 403 404
POST   /articles/{articleId}/confirm        an article            401 403 403 403 403 403 200 200 403 403 403
POST   /articles/{articleId}/confirm        own article           401 403 200 200 200 200 200 200 403 403 200
POST   /articles/{articleId}/publish        a draft               401 403 404 404 404 404 200 200 403 403 404
POST   /articles/{articleId}/publish        own draft             401 403 403 200 403 403 200 200 403 403 200
POST   /articles/{articleId}/revisions      a draft               401 403 404 404 404 404 409 409 403 403 404
POST   /articles/{articleId}/revisions      an article            401 403 403 403 403 403 201 201 403 403 403
POST   /articles/{articleId}/revisions      own article           401 403 201 201 201 201 201 201 403 403 201
GET    /articles/{articleId}/source         a draft               401 403 404 404 404 404 200 200 404 404 404
GET    /articles/{articleId}/source         an article            401 403 403 403 403 403 200 200 403 403 403
GET    /articles/{articleId}/source         own draft             401 403 200 200 200 200 200 200 403 200 200
POST   /articles/{articleId}/unpublish      a draft               401 403 404 404 404 404 403 403 403 403 404
POST   /articles/{articleId}/unpublish      an article            401 403 403 403 403 403 403 403 403 403 403
POST   /articles/{articleId}/unpublish      own article           401 403 200 200 200 200 200 200 403 403 200
GET    /care-numbers                        nothing               200 200 200 200 200 200 200 200 200 200 200
GET    /comments/{commentId}                a comment             200 200 200 200 200 200 200 200 200 200 200
GET    /comments/{commentId}                a held comment        404 404 404 404 404 404 200 200 404 404 404
GET    /comments/{commentId}                own held comment      404 404 200 200 200 200 200 200 200 200 200
PATCH  /comments/{commentId}                a comment             401 403 403 403 403 403 403 403 403 403 403
PATCH  /comments/{commentId}                own comment           401 403 200 200 200 200 200 200 403 403 200
PATCH  /comments/{commentId}                a held comment        401 403 404 404 404 404 403 403 403 403 404
DELETE /comments/{commentId}                a comment             401 403 403 403 403 403 200 200 403 403 403
DELETE /comments/{commentId}                own comment           401 403 200 200 200 200 200 200 403 403 200
DELETE /comments/{commentId}                a held comment        401 403 404 404 404 404 200 200 403 403 404
PUT    /comments/{commentId}/accept         an answer             401 403 403 403 403 403 403 403 403 403 403
PUT    /comments/{commentId}/accept         an answer to oneself  401 403 200 200 200 200 200 200 403 403 200
PUT    /comments/{commentId}/accept         a held answer         401 403 404 404 404 404 404 404 403 403 404
DELETE /comments/{commentId}/accept         an answer             401 403 403 403 403 403 403 403 403 403 403
DELETE /comments/{commentId}/accept         an answer to oneself  401 403 200 200 200 200 200 200 403 403 200
DELETE /comments/{commentId}/accept         a held answer         401 403 404 404 404 404 404 404 403 403 404
PUT    /comments/{commentId}/endorsement    an answer             401 403 403 200 403 403 403 403 403 403 200
PUT    /comments/{commentId}/endorsement    own answer            401 403 403 403 403 403 403 403 403 403 403
PUT    /comments/{commentId}/endorsement    a comment             401 403 403 403 403 403 403 403 403 403 403
PUT    /comments/{commentId}/endorsement    a held answer         401 403 404 404 404 404 404 404 403 403 404
DELETE /comments/{commentId}/endorsement    an answer             401 403 403 200 403 403 403 403 403 403 200
DELETE /comments/{commentId}/endorsement    a held answer         401 403 404 404 404 404 404 404 403 403 404
POST   /comments/{commentId}/identity       a comment             401 403 403 403 403 403 409 409 403 403 403
POST   /comments/{commentId}/identity       an asker's comment    401 403 403 403 403 403 200 200 403 403 403
POST   /comments/{commentId}/identity       a held comment        401 403 404 404 404 404 409 409 403 403 404
POST   /comments/{commentId}/question       a comment             401 403 403 201 403 403 201 201 403 403 201
POST   /comments/{commentId}/question       own comment           401 403 201 201 201 201 201 201 403 403 201
POST   /comments/{commentId}/question       a held comment        401 403 404 404 404 404 403 403 403 403 404
POST   /comments/{commentId}/question       an answer             401 403 403 403 403 403 403 403 403 403 403
GET    /comments/{commentId}/revisions      a comment             200 200 200 200 200 200 200 200 200 200 200
GET    /comments/{commentId}/revisions      a held comment        404 404 404 404 404 404 404 404 404 404 404
GET    /comments/{commentId}/source         a comment             401 403 404 404 404 404 404 404 404 404 404
GET    /comments/{commentId}/source         own comment           401 403 200 200 200 200 200 200 200 200 200
PUT    /comments/{commentId}/vote           a comment             401 403 200 200 200 200 200 200 403 403 200
PUT    /comments/{commentId}/vote           own comment           401 403 403 403 403 403 403 403 403 403 403
PUT    /comments/{commentId}/vote           a held comment        401 403 404 404 404 404 404 404 403 403 404
DELETE /comments/{commentId}/vote           a comment             401 403 200 200 200 200 200 200 403 403 200
DELETE /comments/{commentId}/vote           a held comment        401 403 404 404 404 404 404 404 403 403 404
GET    /drafts                              nothing               401 403 200 200 200 200 200 200 200 200 200
GET    /drafts/{key}                        a kept text           401 403 404 404 404 404 404 404 404 404 404
GET    /drafts/{key}                        own kept text         401 403 200 200 200 200 200 200 200 200 200
PUT    /drafts/{key}                        a kept text           401 403 200 200 200 200 200 200 403 403 200
PUT    /drafts/{key}                        own kept text         401 403 409 409 409 409 409 409 403 403 409
DELETE /drafts/{key}                        own kept text         401 403 200 200 200 200 200 200 200 403 200
POST   /drafts/carried                      nothing               201 201 201 201 201 201 201 201 201 403 201
DELETE /drafts/carried                      a carried text        200 200 200 200 200 200 200 200 200 403 200
POST   /drafts/claims                       a carried text        401 403 200 200 200 200 200 200 403 403 200
GET    /exercises                           nothing               200 200 200 200 200 200 200 200 200 200 200
GET    /exercises/{slug}                    an exercise           200 200 200 200 200 200 200 200 200 200 200
GET    /exercises/{slug}                    a held exercise       404 404 404 404 404 404 200 200 404 404 404
GET    /follows                             nothing               401 403 200 200 200 200 200 200 200 200 200
POST   /follows                             a question            401 403 201 201 201 201 201 201 403 403 201
POST   /follows                             a held question       401 403 404 404 404 404 404 404 403 403 404
PATCH  /follows/{followId}                  a follow              401 403 404 404 404 404 404 404 403 403 404
PATCH  /follows/{followId}                  own follow            401 403 200 200 200 200 200 200 403 403 200
DELETE /follows/{followId}                  a follow              401 403 404 404 404 404 404 404 403 403 404
DELETE /follows/{followId}                  own follow            401 403 200 200 200 200 200 200 403 403 200
GET    /health                              nothing               200 200 200 200 200 200 200 200 200 200 200
POST   /images                              nothing               401 403 403 201 403 403 201 201 403 403 201
GET    /members                             nothing               200 200 200 200 200 200 200 200 200 200 200
GET    /members/{handle}                    a member              200 200 200 200 200 200 200 200 200 200 200
GET    /moderation/acts                     nothing               401 403 403 403 403 403 200 200 403 403 403
GET    /notifications                       nothing               401 403 200 200 200 200 200 200 200 200 200
POST   /notifications/read                  nothing               401 403 200 200 200 200 200 200 403 403 200
GET    /openapi.json                        nothing               200 200 200 200 200 200 200 200 200 200 200
POST   /photos                              nothing               401 403 201 201 201 201 201 201 403 403 201
GET    /photos/{photoId}                    a photo               404 404 404 200 404 404 200 200 404 200 200
GET    /photos/{photoId}                    a public photo        200 200 200 200 200 200 200 200 200 200 200
GET    /photos/{photoId}                    a held public photo   404 404 404 404 404 404 200 200 404 404 404
GET    /photos/{photoId}                    a loose photo         404 404 404 404 404 404 404 404 404 404 404
GET    /photos/{photoId}                    own loose photo       404 404 200 200 200 200 200 200 200 200 200
PATCH  /photos/{photoId}                    a photo               401 403 404 403 404 404 403 403 403 403 403
PATCH  /photos/{photoId}                    a public photo        401 403 403 403 403 403 403 403 403 403 403
PATCH  /photos/{photoId}                    a loose photo         401 403 404 404 404 404 404 404 403 403 404
PATCH  /photos/{photoId}                    own loose photo       401 403 200 200 200 200 200 200 403 403 200
PATCH  /photos/{photoId}                    own photo             401 403 200 200 200 200 200 200 403 403 200
DELETE /photos/{photoId}                    a photo               401 403 404 403 404 404 200 200 403 403 403
DELETE /photos/{photoId}                    a public photo        401 403 403 403 403 403 200 200 403 403 403
DELETE /photos/{photoId}                    a loose photo         401 403 404 404 404 404 404 404 403 403 404
DELETE /photos/{photoId}                    own photo             401 403 200 200 200 200 200 200 403 403 200
GET    /photos/{photoId}/{file}             a photo               404 404 404 200 404 404 200 200 404 200 200
GET    /photos/{photoId}/{file}             a public photo        200 200 200 200 200 200 200 200 200 200 200
GET    /photos/{photoId}/{file}             a held public photo   404 404 404 404 404 404 200 200 404 404 404
GET    /photos/{photoId}/{file}             a loose photo         404 404 404 404 404 404 404 404 404 404 404
GET    /photos/{photoId}/{file}             own loose photo       404 404 200 200 200 200 200 200 200 200 200
GET    /posts                               nothing               200 200 200 200 200 200 200 200 200 200 200
GET    /posts/{postId}                      a question            200 200 200 200 200 200 200 200 200 200 200
GET    /posts/{postId}                      a held question       404 404 404 404 404 404 200 200 404 404 404
GET    /posts/{postId}                      own held question     404 404 200 200 200 200 200 200 200 200 200
GET    /posts/{postId}/comments             a question            200 200 200 200 200 200 200 200 200 200 200
GET    /posts/{postId}/comments             a held question       404 404 404 404 404 404 200 200 404 404 404
POST   /posts/{postId}/comments             a question            401 403 201 201 201 201 201 201 403 403 201
POST   /posts/{postId}/comments             a held question       401 403 404 404 404 404 404 404 403 403 404
POST   /posts/{postId}/identity             a question            401 403 403 403 403 403 409 409 403 403 403
POST   /posts/{postId}/identity             an anonymous question 401 403 403 403 403 403 200 200 403 403 403
POST   /posts/{postId}/identity             a held question       401 403 404 404 404 404 409 409 403 403 404
GET    /posts/{postId}/photos               a question            200 200 200 200 200 200 200 200 200 200 200
GET    /posts/{postId}/photos               a held question       404 404 404 404 404 404 200 200 404 404 404
PUT    /posts/{postId}/vote                 a question            401 403 200 200 200 200 200 200 403 403 200
PUT    /posts/{postId}/vote                 own question          401 403 403 403 403 403 403 403 403 403 403
PUT    /posts/{postId}/vote                 a held question       401 403 404 404 404 404 404 404 403 403 404
DELETE /posts/{postId}/vote                 a question            401 403 200 200 200 200 200 200 403 403 200
DELETE /posts/{postId}/vote                 a held question       401 403 404 404 404 404 404 404 403 403 404
GET    /practitioners                       nothing               200 200 200 200 200 200 200 200 200 200 200
POST   /preview                             nothing               401 403 200 200 200 200 200 200 403 403 200
GET    /questions                           nothing               200 200 200 200 200 200 200 200 200 200 200
POST   /questions                           nothing               401 403 201 201 201 201 201 201 403 403 201
PUT    /questions/{questionId}              a question            401 403 403 403 403 403 403 403 403 403 403
PUT    /questions/{questionId}              own question          401 403 200 200 200 200 200 200 403 403 200
PUT    /questions/{questionId}              a held question       401 403 404 404 404 404 403 403 403 403 404
GET    /questions/{questionId}/addenda      a question            200 200 200 200 200 200 200 200 200 200 200
GET    /questions/{questionId}/addenda      a held question       404 404 404 404 404 404 200 200 404 404 404
POST   /questions/{questionId}/addenda      a question            401 403 403 403 403 403 403 403 403 403 403
POST   /questions/{questionId}/addenda      own question          401 403 201 201 201 201 201 201 403 403 201
POST   /questions/{questionId}/addenda      a held question       401 403 404 404 404 404 404 404 403 403 404
GET    /questions/{questionId}/revisions    a question            200 200 200 200 200 200 200 200 200 200 200
GET    /questions/{questionId}/revisions    a held question       404 404 404 404 404 404 404 404 404 404 404
GET    /questions/{questionId}/source       a question            401 403 404 404 404 404 404 404 404 404 404
GET    /questions/{questionId}/source       own question          401 403 200 200 200 200 200 200 200 200 200
PUT    /questions/{questionId}/me-too       a question            401 403 200 200 200 200 200 200 403 403 200
PUT    /questions/{questionId}/me-too       own question          401 403 403 403 403 403 403 403 403 403 403
PUT    /questions/{questionId}/me-too       a held question       401 403 404 404 404 404 404 404 403 403 404
DELETE /questions/{questionId}/me-too       a question            401 403 200 200 200 200 200 200 403 403 200
GET    /questions/similar                   nothing               200 200 200 200 200 200 200 200 200 200 200
POST   /questions/{questionId}/answers      a question            401 403 201 201 201 201 201 201 403 403 201
POST   /questions/{questionId}/answers      own question          401 403 403 403 403 403 403 403 403 403 403
POST   /questions/{questionId}/answers      a held question       401 403 404 404 404 404 404 404 403 403 404
GET    /red-flags                           nothing               200 200 200 200 200 200 200 200 200 200 200
PUT    /red-flags/{ruleId}                  a rule                401 403 403 403 403 403 403 200 403 403 403
PATCH  /red-flags/{ruleId}                  a rule                401 403 403 403 403 403 403 200 403 403 403
DELETE /raised-flags/{flagId}/settlement    a flag                401 403 404 200 404 404 200 200 403 403 200
PUT    /raised-flags/{flagId}/settlement    a flag                401 403 404 200 404 404 200 200 403 403 200
GET    /topics                              nothing               200 200 200 200 200 200 200 200 200 200 200
GET    /viewer                              nothing               200 200 200 200 200 200 200 200 200 200 200
PUT    /viewer/name                         nothing               403 200 403 403 403 403 403 403 403 403 403
GET    /viewer/posts/{postId}               a question            200 200 200 200 200 200 200 200 200 200 200
GET    /viewer/posts/{postId}               a held question       404 404 404 404 404 404 404 404 404 404 404
PUT    /viewer/profile                      nothing               401 403 200 200 200 200 200 200 403 403 200
DELETE /viewer/session                      nothing               401 403 200 200 200 200 200 200 200 403 403
DELETE /viewer/sessions                     nothing               401 403 200 200 200 200 200 200 200 403 200
GET    /viewer/tokens                       nothing               401 403 200 200 200 200 200 200 200 200 200
POST   /viewer/tokens                       nothing               401 403 201 201 201 201 201 201 403 403 201
DELETE /viewer/tokens/{tokenId}             a token               401 403 404 404 404 404 404 404 404 403 404
DELETE /viewer/tokens/{tokenId}             own token             401 403 200 200 200 200 200 200 200 403 200
GET    /waiting                             nothing               401 403 403 200 403 403 200 200 403 200 200
`;

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

const rows = table
  .trim()
  .split("\n")
  .map((line): Row => {
    const { method = "", path = "", target = "", statuses = "" } = lineForm.exec(line)?.groups ?? {};
    return { method: methods[method] ?? "GET", path, target, expected: statuses.split(" ").map(Number) };
  });

const words = "Twenty characters and more, so that anybody understands what happens.";
const article = { title: "Waking the inner thigh", dek: "A patient way back.", markdown: words, version: 1 };

/** A body that fits; who may not is refused all the same. */
const bodies: Readonly<Record<string, (params: Record<string, string>) => unknown>> = {
  "POST /articles": () => ({ title: article.title }),
  "PUT /articles/{articleId}": () => article,
  "POST /articles/{articleId}/publish": () => ({ version: 1 }),
  "POST /articles/{articleId}/revisions": () => article,
  "PATCH /comments/{commentId}": () => ({ markdown: words }),
  "POST /comments/{commentId}/question": () => ({ title: "Why does it turn in?" }),
  "PUT /drafts/{key}": () => ({ ...keptText, revision: null }),
  "POST /drafts/carried": () => ({ ...keptText, key: `answer:${crypto.randomUUID()}` }),
  "DELETE /drafts/carried": ({ token }) => ({ token }),
  "POST /drafts/claims": ({ token }) => ({ token }),
  "PATCH /photos/{photoId}": () => ({ alt: "A left foot" }),
  "POST /follows": ({ postId }) => ({ target: "post", id: postId }),
  "PATCH /follows/{followId}": () => ({ byEmail: false }),
  "POST /notifications/read": () => ({ all: true }),
  "POST /posts/{postId}/comments": () => ({ markdown: words }),
  "POST /preview": () => ({ markdown: words }),
  "POST /questions": () => ({ title: "Why does it turn in?", markdown: words, safety: { noneOfThese: true } }),
  "PUT /questions/{questionId}": () => ({ title: "Why does it turn in?", markdown: words }),
  "POST /questions/{questionId}/addenda": () => ({ markdown: words }),
  "POST /questions/{questionId}/answers": () => ({ markdown: words }),
  "PUT /red-flags/{ruleId}": () => aRuleBody(),
  "PATCH /red-flags/{ruleId}": () => ({ isEnabled: true }),
  "PUT /raised-flags/{flagId}/settlement": () => ({ settlement: "FALSE_ALARM" }),
  "PUT /viewer/name": () => ({ handle: `new-${crypto.randomUUID().slice(0, 8)}`, displayName: "New here" }),
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
  if (path !== "/images" && path !== "/photos") return request;
  const form = new FormData();
  form.set("file", new Blob([picture]));
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  return new Request(request.url, { method, headers, body: form });
}

async function send(row: Row, { actor, carries }: Caller, headers: Record<string, string> = {}): Promise<Response> {
  const params = await targets[row.target]?.(actor);
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
