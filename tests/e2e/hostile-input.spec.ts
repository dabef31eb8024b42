import { expect, type Page, test } from "@playwright/test";
import { isPlainLine } from "@/lib/members/schema";
import { answerNone, openStep } from "@/tests/e2e/ask-form";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";
import { watch } from "@/tests/e2e/watched";
import { brokenCursors, foreignAddresses, hostileStrings, scripts } from "@/tests/fixtures/hostile-strings";
import { linkIn, readMailbox, waitForMail } from "@/tests/support/mailbox";

/** The database takes no NUL, which every field refuses; half an emoji becomes a mark of its own. */
const storable = hostileStrings.map(({ text }) => text.toWellFormed()).filter((text) => !text.includes("\0"));
const attack = scripts[5]?.text ?? "";

/** As few texts as hold all of these, none longer than `most`. */
function packed(texts: readonly string[], most: number): string[] {
  const packs: string[] = [];
  for (const text of texts.filter(({ length }) => length <= most)) {
    const last = packs.at(-1);
    if (last !== undefined && last.length + text.length < most) packs[packs.length - 1] = `${last} ${text}`;
    else packs.push(text);
  }
  return packs;
}

const titles = packed(storable.filter(isPlainLine), 160).filter(({ length }) => length >= 8);
const paragraphs = packed(storable, 300);
const all = storable.join("\n\n");
const paragraph = (index: number): string => paragraphs[index % paragraphs.length] ?? "";

/** What a person reads: white space as one, and without what has no width of its own in HTML. */
const shown = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

type Asked = { id: string; path: string; title: string; worse: string; goal: string };

async function askAll(page: Page): Promise<Asked[]> {
  const topics = await page.request.get("/api/v1/topics?kind=REGION");
  const { items } = (await topics.json()) as { items: { slug: string }[] };
  const region = items.find(({ slug }) => slug !== "knee")?.slug;
  const asked: Asked[] = [];
  for (const [index, title] of titles.entries()) {
    const [onset, worse, better] = [paragraph(6 * index), paragraph(6 * index + 1), paragraph(6 * index + 2)];
    const [what, said, goal] = [paragraph(6 * index + 3), paragraph(6 * index + 4), paragraph(6 * index + 5)];
    const words = { onset, worse, better, goal, trials: [{ kind: "OTHER", what }], opinions: [{ said }] };
    const body = { title, markdown: all, where: [{ region, side: "LEFT" }], safety: { noneOfThese: true }, ...words };
    asked.push({ ...(await made<Asked>(await send(page, "POST", "/questions", body))), title, worse, goal });
  }
  return asked;
}

async function publishArticle(page: Page): Promise<{ id: string; slug: string }> {
  const references = [{ title: attack, authors: attack, year: 2020, source: attack }];
  const faq = scripts.slice(0, 10).map(({ text }) => ({ question: text.slice(0, 200), markdown: text }));
  const takeaways = packed(storable, 240).slice(0, 6);
  const body = {
    title: attack,
    dek: attack,
    markdown: `## ${attack}\n\n${all}`,
    takeaways,
    faq,
    references,
    heroAlt: attack,
  };
  const draft = await made<{ id: string; version: number }>(await send(page, "POST", "/articles", body));
  await page.goto(`/write/${draft.id}`);
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(attack);
  return made(await send(page, "POST", `/articles/${draft.id}/publish`, { version: draft.version }));
}

async function isWellFormed(page: Page, address: string): Promise<boolean> {
  const xml = await (await page.request.get(address)).text();
  return page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, "application/xml");
    return feed.querySelector("parsererror") === null && feed.documentElement.localName === "feed";
  }, xml);
}

test("hostile text is shown as it was typed, runs nowhere and breaks no page", async ({ page, browser }) => {
  test.setTimeout(300_000);
  await page.goto("/");
  const asker = await newcomer(browser, page);
  const { handle, email } = await signUp(asker, "Hestia");
  await made(await send(asker, "PUT", "/viewer/profile", { displayName: attack, bio: paragraph(0) }));
  await made(await send(asker, "POST", "/viewer/tokens", { name: attack, scopes: ["read"] }));
  const asked = await askAll(asker);
  const [first] = asked;
  if (!first) throw new Error("Nothing was asked.");
  for (const markdown of storable) await send(asker, "POST", `/posts/${first.id}/comments`, { markdown });

  const practitioner = await newcomer(browser, page);
  await practitioner.goto("/");
  await signInAs(practitioner, "practitioner");
  const exercise = (await (await page.request.get("/api/v1/exercises/clamshell")).json()) as { id: string };
  const dose = { sets: 3, reps: 10, holdSeconds: null, side: "EACH", daysPerWeek: 4, weeks: null };
  const answer = { markdown: all, prescriptions: [{ exerciseId: exercise.id, dose, note: paragraph(1) }] };
  await made(await send(practitioner, "POST", `/questions/${first.id}/answers`, answer));
  const article = await publishArticle(practitioner);

  const { look } = watch(page);
  for (const { path, title, worse, goal } of asked) {
    await page.goto(path);
    expect(shown((await page.getByRole("heading", { level: 1 }).textContent()) ?? ""), path).toBe(shown(title));
    const main = shown((await page.getByRole("main").textContent()) ?? "");
    for (const words of [worse, goal]) expect(main, path).toContain(shown(words));
    await look(path);
  }
  const lists = [
    "/",
    "/questions?sort=newest",
    "/questions?sort=newest&state=waiting",
    "/articles",
    "/practitioners/ines-oduya",
  ];
  for (const address of [...lists, `/articles/${article.slug}`, `/members/${handle}`]) {
    await page.goto(address);
    await look(address);
  }
  const own = watch(asker);
  for (const address of ["/settings", "/inbox", first.path]) {
    await asker.goto(address, { waitUntil: "networkidle" });
    await own.look(address);
  }
  const theirs = watch(practitioner);
  for (const address of ["/waiting", "/write", `/write/${article.id}`, `/articles/${article.slug}`]) {
    await practitioner.goto(address, { waitUntil: "networkidle" });
    await theirs.look(address);
  }
  for (const feed of ["/feed.xml", `/articles/${article.slug}/feed.xml`])
    expect(await isWellFormed(page, feed), feed).toBe(true);

  await waitForMail(email, /answer/i);
  for (const mail of await readMailbox()) {
    expect(mail.recipients).toHaveLength(1);
    expect(mail.recipients.join()).not.toContain("elsewhere.example");
    expect(mail.html ?? "").not.toMatch(/<script|<iframe|<svg|<[^>]+\son\w+=/i);
  }
  await made(await send(practitioner, "POST", `/articles/${article.id}/unpublish`));
});

test("hostile text typed into every form is refused in words, or shown as it was typed", async ({ page, browser }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const typed = `${attack}{{7*7}} javascript:window.__pwned=1`;
  const member = await newcomer(browser, page);
  const { look } = watch(member);
  await signUp(member, "Hermes");
  await member.goto("/ask");
  await member.getByLabel("Title").fill(typed);
  await member.getByLabel("What happens?").fill(all);
  await member.getByRole("button", { name: "Plain text" }).click();
  await member.getByRole("button", { name: "Preview" }).click();
  await expect(member.getByRole("button", { name: "Go on writing" })).toBeVisible();
  await expect(member.getByText("DROP TABLE").first()).toBeVisible();
  await look("the preview");
  await openStep(member, "When and how");
  await member.getByLabel(/^Or about when/).fill(typed);
  await openStep(member, "What helps");
  for (const label of [/^What makes it worse/, /^What makes it better/]) await member.getByLabel(label).fill(typed);
  await openStep(member, "About you");
  for (const label of [/^What would you like/, /^An operation/, /^Something you are known/])
    await member.getByLabel(label).fill(typed);
  await answerNone(member);
  await look("the review");
  await member.getByRole("button", { name: "Post the question" }).click();
  await expect(member.getByRole("heading", { level: 1 })).toHaveText(typed);
  await member.getByText("Ask back or add something").click();
  await member.getByLabel("Your comment on the question").fill(typed);
  await member.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(member.locator("[id^=comment-]").getByText("{{7*7}}")).toBeVisible();
  await look("the question");

  await member.goto("/settings");
  await member.getByLabel("Name", { exact: true }).fill("Knee \u202Eexe");
  await member.getByLabel("About you").fill(typed);
  await member.getByRole("button", { name: "Save" }).click();
  await expect(member.getByText("Leave out signs that cannot be seen")).toBeVisible();
  await member.getByLabel("Name", { exact: true }).fill(attack);
  await member.getByRole("button", { name: "Save" }).click();
  await expect(member.getByText("Saved.")).toBeVisible();
  await member.getByLabel("Name of the token").fill(attack);
  await member.getByRole("button", { name: "Make a token" }).click();
  await expect(member.getByRole("button", { name: `End the token ${attack}`, exact: true })).toBeVisible();
  await look("the settings");
});

test("no address leads out of the site after signing in", async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const origin = new URL(page.url()).origin;
  for (const next of foreignAddresses) {
    const form = { as: "reader", next };
    const response = await page.request.post("/api/demo/sign-in", { form, headers: { origin }, maxRedirects: 0 });
    expect(response.status(), next).toBe(303);
    expect(new URL(response.headers().location ?? "", origin).origin, next).toBe(origin);
    const welcome = await page.request.get(`/welcome?next=${encodeURIComponent(next)}`, { maxRedirects: 0 });
    const led = welcome.headers().location ?? "/";
    expect(new URL(led, origin).origin, next).toBe(origin);
    expect((await page.request.get(`/sign-in?next=${encodeURIComponent(next)}`)).status(), next).toBe(200);
  }
  // The link in the mail names where to go on, and its reader can change that.
  const stranger = await newcomer(browser, page);
  const { seen } = watch(stranger);
  const email = `astray-${Date.now()}@example.org`;
  await stranger.goto(`/sign-in?next=${encodeURIComponent("//elsewhere.example/")}`);
  await stranger.getByLabel("E-mail address").fill(email);
  await stranger.getByRole("button", { name: "Send me a link" }).click();
  await expect(stranger.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
  const link = new URL(linkIn(await waitForMail(email, /Sign in/), "/sign-in/confirm"));
  link.searchParams.set("callbackUrl", "https://elsewhere.example/");
  await stranger.goto(link.href);
  await stranger.getByRole("button", { name: "Sign in" }).click();
  await expect(stranger).not.toHaveURL(/confirm/);
  expect(new URL(stranger.url()).origin).toBe(new URL(baseURL ?? origin).origin);
  expect(seen).toEqual([]);
});

test("no address, filter or cursor makes the site fail", async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto("/");
  await signInAs(page, "practitioner");
  const folders = [
    "questions",
    "articles",
    "exercises",
    "members",
    "topics",
    "practitioners",
    "media",
    "unsubscribe",
    "write",
  ];
  const queries = [
    "questions?topic=",
    "exercises?goal=",
    "articles?topic=",
    "ask?kind=ARTICLE&under=",
    "unsubscribe/ended?followed=/topics/",
    "waiting?topic=",
  ];
  const api = ["members/", "exercises?q=", "questions?region=", "waiting?topic=", "follows?topic=", "posts?author="];
  const before = [
    ...folders.map((each) => `/${each}/`),
    ...queries.map((each) => `/${each}`),
    ...api.map((each) => `/api/v1/${each}`),
  ];
  const lists = ["/questions", "/articles", "/exercises", "/practitioners", "/waiting", "/write"];
  const apiLists = [
    "questions",
    "articles",
    "exercises",
    "practitioners",
    "members",
    "posts",
    "waiting",
    "follows",
    "notifications",
  ];
  const addresses = [
    ...hostileStrings.flatMap(({ text }) => before.map((each) => each + encodeURIComponent(text.toWellFormed()))),
    ...brokenCursors.flatMap((cursor) =>
      [...lists, ...apiLists.map((each) => `/api/v1/${each}`)].map(
        (each) => `${each}?cursor=${encodeURIComponent(cursor)}`,
      ),
    ),
    ...[
      "/questions/%E0%A4%A",
      "/questions/browse/%25",
      "/sign-in?next=/a&next=/b",
      "/ask?under=a&under=b",
      "/topics/%FF/feed.xml",
    ],
  ];
  for (const address of addresses) {
    const response = await page.request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBeLessThan(500);
    // A page that fails after its beginning was sent says so in its own markup.
    expect(/data-dgst="\d|digest\\?":\\?"\d/.test(await response.text()), address).toBe(false);
  }
});
