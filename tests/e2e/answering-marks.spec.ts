import { type Browser, expect, type Page, test } from "@playwright/test";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

/** A browser of somebody of the sample community. */
async function known(browser: Browser, like: Page, person: "reader" | "practitioner" | "moderator"): Promise<Page> {
  const page = await newcomer(browser, like);
  await signInAs(page, person);
  return page;
}

/** A practitioner whose credential a moderator has just checked; without regions it covers all. */
async function aPractitioner(browser: Browser, moderator: Page, name: string, regions: string[] = []): Promise<Page> {
  const page = await newcomer(browser, moderator);
  await signUp(page, name);
  const file = { name: "certificate.pdf", mimeType: "application/pdf", buffer: pdf };
  const headers = { origin: new URL(page.url()).origin };
  const proof = await made<{ id: string }>(
    await page.request.post("/api/v1/credential-proofs", { headers, multipart: { file } }),
  );
  const body = {
    ...{ profession: "PHYSIOTHERAPIST", country: "GB", register: { id: "gb-hcpc" }, number: `PH${name}`, regions },
    ...{ expiresOn: null, proofId: proof.id },
  };
  const { id, sentAt } = await made<{ id: string; sentAt: string }>(await send(page, "POST", "/credentials", body));
  const decision = { kind: "VERIFY", sentAt, expiresOn: "2031-06-30" };
  await made(await send(moderator, "POST", `/credentials/${id}/decisions`, decision));
  return page;
}

const number = () => Math.floor(performance.now());

/** Asks through the API, as a form would, and tells where the question stands. */
const ask = async (page: Page, title: string, more: Record<string, unknown> = {}) =>
  made<{ id: string; path: string }>(
    await send(page, "POST", "/questions", {
      ...{ title, markdown: "It drops on every step, more so in the evening.", safety: { noneOfThese: true } },
      ...more,
    }),
  );

const words = "Stand on that leg for as long as you can, and carry a weight in the other hand.";
const answer = async (page: Page, questionId: string) =>
  made<{ id: string; number: number }>(
    await send(page, "POST", `/questions/${questionId}/answers`, { markdown: words, acknowledgesFlag: true }),
  );

/** What a stranger is sent of a thread: its page, kept for everybody, and what a click within the site fetches. */
async function sentToStrangers(page: Page, path: string): Promise<string> {
  const stranger = { headers: { cookie: "" } };
  const whole = await page.request.get(path, stranger);
  const part = await page.request.get(path, { headers: { cookie: "", rsc: "1" } });
  return (await whole.text()) + (await part.text());
}

/** The item of the thread in the queue of what could harm. */
async function inQueue(moderator: Page, title: string, tab: "" | "?show=decided" = "") {
  await moderator.goto(`/moderation/harm${tab}`);
  const item = moderator.getByRole("main").getByRole("listitem").filter({ hasText: title }).first();
  await expect(item).toBeVisible();
  return item;
}

async function decide(moderator: Page, title: string, verdict: "Show it again" | "Keep it hidden") {
  const item = await inQueue(moderator, title);
  await expect(async () => {
    await item.getByLabel("Your reason").fill("Two of us have read it against the guideline.");
    await expect(item.getByRole("button", { name: verdict })).toBeEnabled({ timeout: 1_000 });
  }).toPass();
  await item.getByRole("button", { name: verdict }).click();
  await expect(moderator.getByText(/Both sides and whoever asked are told/)).toBeVisible();
}

const disagreement = "Carrying a weight is more than a hip that drops can take at first.";
const harm = "Standing until it gives way can tear what has just begun to heal.";

test("one practitioner disagrees, another sees harm, and a moderator decides twice", async ({ page, browser }) => {
  test.setTimeout(180_000);
  await page.goto("/");
  const [asker, author, moderator] = [
    await known(browser, page, "reader"),
    await known(browser, page, "practitioner"),
    await known(browser, page, "moderator"),
  ];
  const title = `Why does my hip drop ${number()}`;
  const question = await ask(asker, title);
  const given = await answer(author, question.id);
  expect(await sentToStrangers(page, question.path)).toContain(words);

  const [nerys, tomas] = [
    await aPractitioner(browser, moderator, `Nerys${number()}`),
    await aPractitioner(browser, moderator, `Tomas${number()}`),
  ];
  await nerys.goto(question.path);
  await nerys.getByRole("button", { name: /^Disagree with the answer by/ }).click();
  await nerys.getByLabel("What you see differently").fill(disagreement);
  await nerys.getByRole("dialog").getByRole("button", { name: "Disagree", exact: true }).click();
  const box = nerys.getByRole("region", { name: "Who said what" });
  await expect(box).toContainText(disagreement);
  await page.goto(question.path);
  await expect(page.getByRole("region", { name: "Who said what" })).toContainText(disagreement);

  // Taken back it stands in the history alone, with the time of both.
  await nerys.getByRole("button", { name: /^Disagree with the answer by .*Take it back$/ }).click();
  await expect(box).toHaveCount(0);
  await nerys.goto(`/answers/${given.number}/marks`);
  await expect(nerys.getByRole("listitem").filter({ hasText: /disagreed.*taken back/s })).toBeVisible();
  await made(await send(nerys, "PUT", `/comments/${given.id}/disagreement`, { reason: disagreement }));

  await tomas.goto(question.path);
  await tomas.getByRole("button", { name: /^The answer by .* could harm/ }).click();
  await tomas.getByLabel("What could happen to whom").fill(harm);
  await tomas.getByRole("button", { name: "Hide it: it could harm" }).click();
  await expect(tomas.getByText("Hidden for now: a practitioner says that this could harm")).toBeVisible();
  const hidden = await sentToStrangers(page, question.path);
  expect(hidden).toContain(harm);
  expect(hidden).not.toContain(words);
  const comments = await (await page.request.get(`/api/v1/posts/${question.id}/comments`)).text();
  expect(comments).not.toContain(words);

  // Whoever asked is told, and finds the reason before the words.
  const notice = asker.getByRole("link", { name: /A practitioner says that an answer to .* could harm/ }).first();
  await expect(async () => {
    await asker.goto("/inbox");
    await expect(notice).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.goto(question.path);
  await page.getByRole("link", { name: "Read it all the same" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "A hidden answer" })).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();

  await decide(moderator, title, "Show it again");
  expect(await sentToStrangers(page, question.path)).toContain(words);
  await page.goto(question.path);
  await expect(page.getByText("2 practitioners disagree")).toBeVisible();

  const decided = await inQueue(moderator, title, "?show=decided");
  await decided.getByRole("button", { name: "Take this decision back" }).click();
  await expect(moderator.getByText("It is hidden and waits for a decision again.")).toBeVisible();
  expect(await sentToStrangers(page, question.path)).not.toContain(words);
  await decide(moderator, title, "Keep it hidden");
  await page.goto(question.path);
  await expect(page.getByText("Hidden: this answer could harm")).toBeVisible();
  await page.goto(`/hidden-answers/${given.number}`);
  await expect(page.getByText("It stays hidden.")).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});

test("an answer to a thread with a red flag waits for its acknowledgement, and nothing written is lost", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const asker = await known(browser, page, "reader");
  const question = await ask(asker, `My back aches and the leg tingles ${number()}`);
  await signInAs(page, "practitioner");
  await page.goto(question.path);
  const field = page.getByRole("textbox", { name: "Your answer" });
  await expect(async () => {
    await field.fill(words);
    await expect(page.getByRole("button", { name: "Post answer" })).toBeEnabled({ timeout: 1_000 });
  }).toPass();

  // While it is being written the asker adds what raises a flag; the form knows nothing of it yet.
  const markdown = "Since last night I cannot feel when I wipe, and I cannot pee.";
  await made(await send(asker, "POST", `/questions/${question.id}/addenda`, { markdown }));
  await expect(async () => {
    const state = await (await page.request.get(`/api/v1/viewer/posts/${question.id}`)).json();
    expect(state.acknowledge.answer).toBe("FLAGS");
  }).toPass();
  await page.getByRole("button", { name: "Post answer" }).click();
  await expect(page.getByText("There is a red flag in this thread.")).toBeVisible();
  const acknowledged = page.getByRole("checkbox", { name: /^I have read the red flag/ });
  await expect(acknowledged).toBeVisible();
  await expect(field).toContainText("Stand on that leg");

  // Kept as a draft, too: the words are there after a reload, and the box still stands before them.
  await expect(page.getByText("Saved to your account")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Your answer" })).toContainText("Stand on that leg");
  await page.getByRole("button", { name: "Post answer" }).click();
  await expect(acknowledged).toBeFocused();
  await acknowledged.check();
  await page.getByRole("button", { name: "Post answer" }).click();
  await expect(page.getByText("Your answer is posted.")).toBeVisible();
  await expect(page.getByRole("main").getByText("carry a weight in the other hand").first()).toBeVisible();
});

test("a practitioner outside their scope reads why they do not mark, and where their scope stands", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const [asker, author, moderator] = [
    await known(browser, page, "reader"),
    await known(browser, page, "practitioner"),
    await known(browser, page, "moderator"),
  ];
  const question = await ask(asker, `Why does my hip click ${number()}`, { where: [{ region: "hip", side: "LEFT" }] });
  const given = await answer(author, question.id);
  const lena = await aPractitioner(browser, moderator, `Lena${number()}`, ["knee"]);
  await lena.goto(question.path);
  await expect(lena.getByText(/Outside the scope in your credential/)).toBeVisible();
  await expect(lena.getByRole("button", { name: /^(Endorse|Disagree with) the answer/ })).toHaveCount(0);
  const refused = await send(lena, "PUT", `/comments/${given.id}/endorsement`);
  expect([refused.status(), (await refused.json()).reason]).toEqual([403, "outside-your-scope"]);
  await lena.getByRole("link", { name: "See your scope" }).click();
  await expect(lena.getByRole("region", { name: "Your scope" })).toContainText("Your credential covers Knee.");
});
