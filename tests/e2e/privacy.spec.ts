import { globSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, type APIResponse, expect, type Page, type Response, test } from "@playwright/test";
import { aBusyMember, type Member, made, send } from "@/tests/e2e/members";
import { openPages, publicPages, questionAddresses } from "@/tests/e2e/pages";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";
import { waitForMail } from "@/tests/support/mailbox";

/** Pages that are not for everybody, each with its reason. */
const closedPages: Readonly<Record<string, string>> = {
  "/care/[postId]": "a writer's",
  "/check-ins/[checkInId]": "an asker's",
  "/check-ins/[checkInId]/[key]": "an asker's, by the link in their mail",
  "/check-ins/[checkInId]/stop/[key]": "an asker's, by the link in their mail",
  "/dev/mailbox": "the demo's own",
  "/dev/ui": "the demo's own",
  "/drafts": "a member's",
  "/imported-exercises": "practitioners' and moderators'",
  "/exercises/[slug]/edit": "a practitioner's",
  "/exercises/new": "a practitioner's",
  "/exercises/review": "a practitioner's",
  "/exercises/review/[proposalId]": "a practitioner's",
  "/inbox": "a member's",
  "/moderation": "the moderators'",
  "/moderation/credentials": "the moderators'",
  "/hidden-answers/[number]": "differs for the writer and moderators",
  "/moderation/harm": "the moderators'",
  "/media-requests": "a member's",
  "/media-requests/[requestId]": "for an asker and one practitioner",
  "/media-requests/new": "a practitioner's",
  "/moderation/log": "the moderators'",
  "/moderation/red-flags": "a moderator's",
  "/moderation/red-flags/[ruleId]": "an administrator's",
  "/plan": "a member's",
  "/plan/add": "a member's",
  "/plan/history": "a member's",
  "/plan/items": "a member's",
  "/plan/settings": "a member's",
  "/plan/sheet": "a member's",
  "/plan/shared": "a practitioner's",
  "/plan/shared/[shareId]": "for the one practitioner whom a member chose",
  "/practitioners/apply": "an applicant's",
  "/questions/[slug]/edit": "an asker's",
  "/questions/[slug]/hand-over": "an asker's",
  "/settings": "a member's",
  "/settings/practitioner": "a practitioner's",
  "/sign-in": "leads on whoever is signed in",
  "/sign-in/confirm": "shows the address that a mail was sent to, to whoever has the link",
  "/waiting": "a practitioner's",
  "/waiting/saved-replies": "a practitioner's",
  "/welcome": "a newcomer's",
  "/write": "a practitioner's",
  "/write/[articleId]": "an author's",
};

const article = "inner-and-outer-thighs-share-the-work";

/** Anything that could be somebody's address. Packages and their versions have none of these endings. */
const emailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

/** Pages that name an address on purpose: none does yet. */
const pagesWithAddress: readonly string[] = [];

async function idOf(page: Page, path: string): Promise<string> {
  const { items } = (await (await page.request.get(`/api/v1${path}`)).json()) as {
    items: { id: string; slug: string }[];
  };
  const found = items.find(({ slug }) => slug === article) ?? items[0];
  if (!found) throw new Error(`Nothing stands at ${path}`);
  return found.id;
}

/** Every mark of some answer of the sample community. */
async function marksAddress(page: Page): Promise<string> {
  const questions = await page.request.get("/api/v1/questions?state=marked&limit=1");
  const [question] = ((await questions.json()) as { items: { id: string }[] }).items;
  const comments = await page.request.get(`/api/v1/posts/${question?.id}/comments?limit=100`);
  const { items } = (await comments.json()) as { items: { kind: string; number: number }[] };
  return `/answers/${items.find(({ kind }) => kind === "ANSWER")?.number}/marks`;
}

async function publicAddresses(page: Page, members: readonly Member[]): Promise<string[]> {
  const own = await page.request.get("/api/v1/questions?sort=newest&limit=5");
  const { items } = (await own.json()) as { items: { slug: string }[] };
  return [
    ...publicPages,
    ...(await questionAddresses(page)),
    ...items.flatMap(({ slug }) => [`/questions/${slug}`, `/questions/${slug}/history`]),
    ...members.map(({ handle }) => `/members/${handle}`),
    ...openPages.filter((address) => !(address in closedPages) && address !== "/no-such-page"),
    "/questions?sort=newest",
    await marksAddress(page),
    "/unsubscribe/no-such-link",
    "/unsubscribe/marks/no-such-link",
    "/unsubscribe/ended",
    "/plan/stop/no-such-link",
    "/plan/stop/ended",
  ];
}

const feeds = ["/feed.xml", "/topics/knee/feed.xml", `/articles/${article}/feed.xml`];

async function openApi(page: Page, members: readonly Member[]): Promise<string[]> {
  const [post, exercise] = [await idOf(page, "/articles"), "clamshell"];
  const comments = await page.request.get(`/api/v1/posts/${post}/comments?limit=100`);
  const { items } = (await comments.json()) as { items: { id: string }[] };
  const last = items.at(-1)?.id;
  return [
    ...["articles", "exercises", "members", "posts", "practitioners", "questions?sort=newest", "topics", "viewer"],
    ...[`articles/${post}`, `exercises/${exercise}`, `posts/${post}`, `posts/${post}/comments?limit=100`],
    ...[`comments/${last}`, `comments/${last}/revisions`, `viewer/posts/${post}`, "health", "openapi.json"],
    ...members.map(({ handle }) => `members/${handle}`),
  ].map((path) => `/api/v1/${path}`);
}

const shared = (response: APIResponse): boolean =>
  /\b(public|s-maxage)\b/.test(response.headers()["cache-control"] ?? "");

async function read(request: APIRequestContext, address: string, headers: Record<string, string> = {}) {
  const response = await request.get(address, { headers });
  return { address, response, text: await response.text() };
}

/** The same page as a browser gets it on a first visit and on following a link. */
const readings = [{}, { rsc: "1" }] as const;

/** The address under which readers know a page: lists and the front page are shown from a folder of their own. */
const addressOf = (file: string): string =>
  `/${file.replace(/\/?page\.tsx$/, "")}`.replace(/\/browse\/\[filters\]$/, "").replace(/^\/home\/\[view\]$/, "/");

test("every page is looked at here, or is not for everybody", async ({ page }) => {
  await page.goto("/");
  const visited = await publicAddresses(page, [{ page, name: "", handle: "maren", secrets: [] }]);
  const paths = visited.map((address) => address.replace(/\?.*/, ""));
  const pages = globSync("**/page.tsx", { cwd: join(process.cwd(), "app") }).map(addressOf);
  const unseen = pages.filter((address) => {
    const form = new RegExp(`^${address.replaceAll(/\[\w+\]/g, "[^/]+")}$`);
    return !(address in closedPages) && !paths.some((path) => form.test(path));
  });
  expect(unseen).toEqual([]);
  expect(Object.keys(closedPages).filter((address) => !pages.includes(address))).toEqual([]);
});

test("nothing of a member stays in what everybody gets", async ({ page, browser, playwright, baseURL }) => {
  test.setTimeout(300_000);
  await page.goto("/");
  const post = await idOf(page, "/articles");
  const ottilie = await aBusyMember(browser, page, "Ottilie", post);
  const bartholomew = await aBusyMember(browser, page, "Bartholomew", post);
  const members = [ottilie, bartholomew];
  // Bartholomew's comment has come to Ottilie's inbox: from here on her header counts it.
  await expect(async () => {
    await ottilie.page.goto("/");
    await expect(ottilie.page.getByLabel(/^Your account, Ottilie, \d+ new/)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });

  const addresses = await publicAddresses(page, members);
  for (const address of addresses) {
    for (const { page: own, name } of members) {
      await own.goto(address);
      await expect(own.getByLabel(new RegExp(`^Your account, ${name}`)), address).toBeVisible();
    }
  }

  const secrets = members.flatMap((member) => member.secrets);
  const stranger = await playwright.request.newContext(baseURL ? { baseURL } : {});
  for (const address of addresses) {
    for (const headers of readings) {
      const seen = await read(stranger, address, headers);
      expect(seen.response.status(), address).toBe(200);
      expect(
        secrets.filter((secret) => seen.text.includes(secret)),
        address,
      ).toEqual([]);
      expect(seen.text, address).not.toMatch(/aria-label="Your account|"unread"|"followId"/);
      // What is pressed is somebody's vote or follow; the form for asking begins with choices of its own.
      if (address !== "/ask") expect(seen.text, address).not.toMatch(/aria-pressed="true"/);
      expect(seen.response.headers()["set-cookie"], address).toBeUndefined();
      for (const { page: own } of members) {
        const again = await read(own.request, address, headers);
        expect(again.response.headers()["set-cookie"], address).toBeUndefined();
        // Shared caches may keep it: then it is the same for everybody, to the letter.
        if (shared(again.response)) expect(again.text === seen.text, `${address} is the same for everybody`).toBe(true);
        else
          expect(
            secrets.filter((secret) => again.text.includes(secret)),
            address,
          ).toEqual([]);
      }
    }
  }
  await stranger.dispose();
});

test("pages and feeds may be kept by shared caches, and the API's answers by nobody", async ({
  page,
  playwright,
  baseURL,
}) => {
  await page.goto("/");
  const stranger = await playwright.request.newContext(baseURL ? { baseURL } : {});
  for (const address of [...publicPages, ...(await questionAddresses(page)), ...feeds]) {
    // The first visit may be the one that makes the page.
    await read(stranger, address);
    const { response } = await read(stranger, address);
    expect(response.status(), address).toBe(200);
    expect(shared(response), `${address}: ${response.headers()["cache-control"]}`).toBe(true);
    // A browser that may show an old page while it asks shows it after one's own write.
    if (!feeds.includes(address)) expect(response.headers()["cache-control"], address).not.toContain("revalidate=");
    expect(response.headers()["set-cookie"], address).toBeUndefined();
    expect(response.headers().vary ?? "", address).not.toMatch(/cookie/i);
  }
  for (const address of await openApi(page, [])) {
    const { response } = await read(stranger, address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()["set-cookie"], address).toBeUndefined();
    if (!address.endsWith("/openapi.json")) expect(response.headers()["cache-control"], address).toContain("no-store");
  }
  await stranger.dispose();
});

test("no page, feed or answer of the API shows an e-mail address", async ({ page, browser, playwright, baseURL }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const member = await aBusyMember(browser, page, "Mechthild", await idOf(page, "/articles"));
  const stranger = await playwright.request.newContext(baseURL ? { baseURL } : {});
  const addresses = [...(await publicAddresses(page, [member])), ...feeds, ...(await openApi(page, [member]))];
  for (const address of addresses) {
    for (const headers of readings) {
      const { text } = await read(stranger, address, headers);
      const found = pagesWithAddress.includes(address) ? [] : (text.match(emailAddress) ?? []);
      // What somebody writes for all to read may name an address, as hostile-input.spec.ts does.
      expect(
        found.filter((each) => !each.endsWith("@elsewhere.example")),
        address,
      ).toEqual([]);
    }
  }
  await stranger.dispose();
});

test("a draft and its picture's text are nobody's but the author's", async ({ page, browser, playwright, baseURL }) => {
  await page.goto("/");
  const author = await newcomer(browser, page);
  await author.goto("/");
  await signInAs(author, "practitioner");
  const words = `Unfinished thoughts ${Date.now()}`;
  const headers = { origin: new URL(author.url()).origin };
  const body = { title: words, dek: words, markdown: words, takeaways: [words], topics: ["knee"] };
  const draft = await author.request.post("/api/v1/articles", { data: body, headers });
  expect(draft.status()).toBe(201);
  const { id, slug } = (await draft.json()) as { id: string; slug: string };
  await author.goto(`/write/${id}`);
  await expect(author.getByLabel("Title")).toHaveValue(words);
  await author.goto(`/articles/${slug}`);

  const other = await newcomer(browser, page);
  await other.goto("/");
  await signInAs(other, "reader");
  const stranger = await playwright.request.newContext(baseURL ? { baseURL } : {});
  for (const request of [stranger, other.request]) {
    for (const address of [
      `/articles/${slug}`,
      `/api/v1/articles/${id}`,
      `/api/v1/posts/${id}`,
      `/api/v1/viewer/posts/${id}`,
    ])
      expect((await read(request, address)).response.status(), address).toBe(404);
    const lists = [
      "/",
      "/articles",
      "/articles?topic=knee",
      "/topics/knee",
      "/practitioners/ines-oduya",
      "/members/ines-oduya",
    ];
    for (const address of [...lists, ...feeds, "/api/v1/articles?limit=100", "/api/v1/posts?limit=100", `/write/${id}`])
      expect((await read(request, address)).text, address).not.toContain(words);
  }
  await stranger.dispose();
});

/** Everything a browser gets while a page loads: what it shows, and each answer that is text, with its headers. */
async function everythingOf(page: Page, address: string): Promise<string> {
  const texts: Promise<string>[] = [];
  const keep = (response: Response) => {
    const said = `${response.url()} ${JSON.stringify(response.headers())}`;
    const isText = /text|json|xml|javascript/.test(response.headers()["content-type"] ?? "");
    // A redirect has no body.
    if (isText)
      texts.push(
        response.text().then(
          (body) => `${said} ${body}`,
          () => said,
        ),
      );
  };
  page.on("response", keep);
  await page.goto(address, { waitUntil: "networkidle" });
  page.off("response", keep);
  return [await page.content(), ...(await Promise.all(texts))].join();
}

test("whoever asks without their name is given away to nobody, and a moderator's look is filed", async ({
  page,
  browser,
  isMobile,
}) => {
  test.setTimeout(240_000);
  await page.goto("/");
  const asker = await newcomer(browser, page);
  const name = isMobile ? "Zephyrine" : "Odalric";
  const { email, handle } = await signUp(asker, name);
  const title = `Why the knee turns in, asked as a member ${Date.now()}`;
  const words = {
    markdown: "It turns in on every step, since spring.",
    topics: ["knee"],
    safety: { noneOfThese: true },
  };
  const question = await made<{ id: string; path: string }>(
    await send(asker, "POST", "/questions", { title, ...words, isAnonymous: true }),
  );
  const { id, path } = question;
  const comment = { markdown: "It began after a long flight." };
  const added = await made<{ id: string }>(await send(asker, "POST", `/posts/${id}/comments`, comment));
  const [reader, practitioner, moderator] = [
    await newcomer(browser, page),
    await newcomer(browser, page),
    await newcomer(browser, page),
  ];
  await signInAs(reader, "reader");
  await signInAs(practitioner, "practitioner");
  await signInAs(moderator, "moderator");
  const waiting = await everythingOf(practitioner, "/waiting?topic=knee");
  const reply = { markdown: "Hold the hip while the foot stays quiet, ten times." };
  const answer = await made<{ id: string }>(await send(practitioner, "POST", `/questions/${id}/answers`, reply));
  await made(await send(asker, "PUT", `/comments/${answer.id}/accept`));
  // What the asker is sent names them to themselves: a message's own name holds the id of its reader.
  const { messageId = "" } = await waitForMail(email, /^New answer/);
  const [, memberId = "none"] = /\.([0-9a-f-]{36})@/.exec(messageId) ?? [];
  expect(memberId).not.toBe("none");
  const secrets = [email, handle, name, memberId];

  const addresses = [path, "/", "/questions?sort=newest", "/topics/knee", "/topics/knee/feed.xml", "/feed.xml"];
  const answers = [
    `questions?topic=knee`,
    `posts?topic=knee`,
    `posts/${id}`,
    `posts/${id}/comments`,
    `viewer/posts/${id}`,
  ];
  const commentAnswers = [added.id, answer.id].flatMap((each) => [`comments/${each}`, `comments/${each}/revisions`]);
  const api = [...answers, ...commentAnswers].map((each) => `/api/v1/${each}`);
  const said = new Map([["/waiting", waiting]]);
  for (const [who, browsing] of Object.entries({ stranger: page, reader, practitioner, moderator })) {
    for (const address of addresses) {
      if (address.endsWith(".xml")) said.set(`${who} ${address}`, (await read(browsing.request, address)).text);
      else said.set(`${who} ${address}`, await everythingOf(browsing, address));
      said.set(`${who} ${address} (link)`, (await read(browsing.request, address, { rsc: "1" })).text);
    }
    for (const address of api) said.set(`${who} ${address}`, (await read(browsing.request, address)).text);
    const own = await read(browsing.request, `/api/v1/posts?author=${handle}`);
    expect(own.text).toBe('{"items":[],"nextCursor":null}');
    // Not in a browser: there the links in the header fetch the lists beforehand, which show it.
    for (const headers of readings)
      expect((await read(browsing.request, `/members/${handle}`, headers)).text).not.toContain(title);
  }
  expect(said.get(`stranger ${path}`)).toContain("A member");
  expect(said.get("/waiting")).toContain(title);
  for (const [where, text] of said)
    expect([where, secrets.filter((secret) => text.includes(secret))]).toEqual([where, []]);

  await asker.goto(path);
  await expect(asker.getByText("You asked this as a member; only moderators can find out who.")).toBeVisible();
  await moderator.goto(path);
  await moderator.getByRole("button", { name: "Who is this?" }).click();
  await expect(moderator.getByRole("link", { name })).toBeVisible();
  await moderator.goto("/moderation/log");
  await expect(moderator.getByRole("listitem").filter({ hasText: title }).first()).toContainText("Brigid");
  await reader.goto(path);
  await expect(reader.getByText("A member").first()).toBeVisible();
  await expect(reader.getByRole("button", { name: "Who is this?" })).toHaveCount(0);
});
