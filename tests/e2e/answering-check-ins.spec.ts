import { expect, type Page, test } from "@playwright/test";
import { inDatabase, sweep } from "@/tests/e2e/database";
import { faultsHere } from "@/tests/e2e/faults";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";
import { linkIn, waitForMail } from "@/tests/support/mailbox";

/** The worker looks for hourly work every 30 seconds. */
const hourlyWorkMs = 60_000;
const dose = { sets: 3, reps: 10, holdSeconds: null, side: "EACH", daysPerWeek: 4, weeks: 6 };

type Asked = { id: string; path: string };
type Thread = Asked & { title: string; answerId: string };

/** A question with an answer that its asker accepted, with an exercise. */
async function aThread(asker: Page, practitioner: Page): Promise<Thread> {
  const title = `My left hip drops on the stairs ${Date.now() % 1_000_000}`;
  const body = { title, markdown: "It drops at every step since spring.", safety: { noneOfThese: true } };
  const question = await made<Asked>(await send(asker, "POST", "/questions", body));
  const { id: exerciseId } = await made<{ id: string }>(await asker.request.get("/api/v1/exercises/step-down"));
  const answer = await made<{ id: string }>(
    await send(practitioner, "POST", `/questions/${question.id}/answers`, {
      markdown: "Practise the step itself, smaller: lower the other heel slowly, with the belt level.",
      prescriptions: [{ exerciseId, dose, note: null }],
    }),
  );
  await made(await send(asker, "PUT", `/comments/${answer.id}/accept`));
  return { ...question, title, answerId: answer.id };
}

/** Somebody who says that they have the same and takes the answer's exercise into their plan. */
async function takesItUp(fellow: Page, { id, answerId }: Thread): Promise<void> {
  await made(await send(fellow, "PUT", `/questions/${id}/me-too`));
  const prescription = await inDatabase(async (database) => {
    const { rows } = await database.query<{ id: string }>("select id from prescription where comment_id = $1", [
      answerId,
    ]);
    return rows[0]?.id;
  });
  await fellow.goto(`/plan/add?prescription=${prescription}`);
  await expect(fellow.getByText("we ask you 2, 6 and 12 weeks on how it is going")).toBeVisible();
  await fellow.getByRole("button", { name: "Add to my plan" }).click();
  await expect(fellow.getByText("is in your plan")).toBeVisible();
}

/** Fifteen days go by: what began is that much older, and the hourly work is done. */
async function fifteenDaysGoBy({ answerId }: Thread): Promise<void> {
  await inDatabase(async (database) => {
    await database.query("update mark set created_at = now() - interval '15 days' where comment_id = $1", [answerId]);
    await database.query("update plan_item set created_at = now() - interval '15 days' where source like $1", [
      `answer:${answerId}:%`,
    ]);
  });
  await sweep();
}

async function tap(page: Page, { done, pain, change }: { done: string; pain: string; change: string }): Promise<void> {
  await page.getByRole("radio", { name: change, exact: true }).check();
  await page.getByRole("radio", { name: done, exact: true }).check();
  await page.getByRole("radio", { name: pain, exact: true }).check();
}

/** Two weeks after an answer was marked, its asker and somebody who has the same have a mail that asks. */
async function twoAreAsked(page: Page, browser: Parameters<typeof newcomer>[0]) {
  await page.goto("/");
  const [asker, fellow, practitioner] = [
    await newcomer(browser, page),
    await newcomer(browser, page),
    await newcomer(browser, page),
  ];
  const { email } = await signUp(asker, "Marlene");
  const other = await signUp(fellow, "Fergus");
  await signInAs(practitioner, "practitioner");
  const thread = await aThread(asker, practitioner);
  await takesItUp(fellow, thread);
  await fifteenDaysGoBy(thread);
  const mail = await waitForMail(email, /^How is it going, 2 weeks on/, hourlyWorkMs);
  const otherMail = await waitForMail(other.email, /^How is it going, 2 weeks on/, hourlyWorkMs);
  return { asker, fellow, practitioner, thread, mail, otherMail };
}

test("two weeks after a marked answer, asker and others tell how it goes, and a practitioner hears of worse", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const { asker, fellow, practitioner, thread, mail, otherMail } = await twoAreAsked(page, browser);
  const { path, title } = thread;

  // From the mail, with nobody signed in.
  expect(mail.text).not.toContain("hip");
  const link = linkIn(mail, "/check-ins/");
  const [, , checkInId] = new URL(link).pathname.split("/");
  await page.goto(link);
  await expect(page.getByRole("radio", { name: "Better", exact: true })).toBeChecked();
  await expect(page.getByText(title)).toHaveCount(0);
  expect(await faultsHere(page, "asked by mail")).toEqual([]);
  await tap(page, { done: "Some days", pain: "3", change: "Better" });
  const word = `Two floors without the rail, ${Date.now() % 1_000_000}`;
  await page.getByLabel("A word").fill(word);
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByText("Your report stands under the answer now")).toBeVisible();

  // The link used again, also by another member, and after a day.
  const another = await newcomer(browser, page);
  await signInAs(another, "reader");
  for (const somebody of [page, another]) {
    await somebody.goto(link);
    await expect(somebody.getByText("Already answered, thank you")).toBeVisible();
    await expect(somebody.getByRole("button", { name: "Send it" })).toHaveCount(0);
    for (const hidden of [title, word]) await expect(somebody.getByText(hidden)).toHaveCount(0);
  }
  expect(await faultsHere(page, "answered by mail")).toEqual([]);
  expect((await another.goto(`/check-ins/${checkInId}`))?.status()).toBe(404);
  await expect(another.getByRole("heading", { name: "Nothing is here" })).toBeVisible();
  const taps = { done: "NO", pain: 9, change: "WORSE" };
  expect((await send(another, "PUT", `/check-ins/${checkInId}`, taps)).status()).toBe(404);
  await page.goto(link.replace(/.(\?|$)/, "x$1"));
  await expect(page.getByText("This link leads nowhere any more")).toBeVisible();
  await inDatabase((database) =>
    database.query("update check_in set reported_at = reported_at - interval '26 hours' where id = $1", [checkInId]),
  );
  await page.goto(link);
  await expect(page.getByText("This was answered, thank you. Sign in to change it.")).toBeVisible();

  // In the thread, once.
  const reports = page.locator(`#comment-${await numberOf(page, thread)}`).getByRole("region", { name: "How it went" });
  await page.goto(path);
  await expect(reports.getByRole("listitem")).toHaveCount(1);
  await expect(reports).toContainText("2 weeks later: done some days, pain 3 of 10, better");
  await expect(reports).toContainText(word);

  // Somebody who has the same: a word is only kept where it is shown.
  const otherLink = linkIn(otherMail, "/check-ins/");
  await fellow.goto(otherLink);
  await expect(fellow.getByText("You have the same as somebody who asked")).toBeVisible();
  await tap(fellow, { done: "Most days", pain: "2", change: "Better" });
  const otherWord = `My stairs too, ${Date.now() % 1_000_000}`;
  await fellow.getByLabel("A word").fill(otherWord);
  await fellow.getByRole("button", { name: "Send it" }).click();
  await expect(fellow.getByText("a word that nobody sees is not kept")).toBeVisible();
  await expect(fellow.getByRole("radio", { name: "Most days" })).toBeChecked();
  expect(await faultsHere(fellow, "refused by mail")).toEqual([]);
  await fellow.getByLabel("A word").fill(otherWord);
  await fellow.getByRole("checkbox", { name: /^Show my report/ }).check();
  await fellow.getByRole("button", { name: "Send it" }).click();
  await expect(fellow.getByText("Your report stands under the answer now")).toBeVisible();
  await page.goto(path);
  await expect(reports.getByText("Others who have this too report")).toBeVisible();
  await expect(reports.getByRole("listitem").filter({ hasText: otherWord })).toContainText("Fergus, 2 weeks later");

  // Worse, said later on their own page.
  await asker.goto(`/check-ins/${checkInId}`);
  await expect(asker.getByRole("link", { name: title })).toBeVisible();
  await expect(async () => {
    await asker.getByRole("radio", { name: "Worse", exact: true }).check();
    await asker.getByRole("button", { name: "Send it" }).click();
    await expect(asker.getByText("Sorry to hear that. What to do now")).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
  const number = new URL(path, page.url()).pathname.match(/\d+/)?.[0];
  await expect(async () => {
    await practitioner.goto("/inbox");
    await expect(practitioner.locator(`a[href*="/questions/${number}#comment-"]`).first()).toContainText("got worse", {
      timeout: 2_000,
    });
  }).toPass({ timeout: 30_000 });
  await practitioner.goto("/waiting?tab=follow-up");
  const item = practitioner.locator("[data-waiting-item]").filter({ hasText: title });
  await expect(item).toContainText("Got worse, reported");
});

test("being asked ends in one click, from the mail program and from its page", async ({ page, browser }) => {
  test.setTimeout(180_000);
  const { asker, fellow, thread, mail, otherMail } = await twoAreAsked(page, browser);
  const oneClick = mail.headers.find(({ key }) => key === "list-unsubscribe")?.value.replace(/^<|>$/g, "") ?? "";
  const form = { "List-Unsubscribe": "One-Click" };
  for (let press = 0; press < 2; press += 1) {
    const ended = await page.request.post(oneClick, { form });
    expect([ended.status(), await ended.text()]).toEqual([200, "You will not be asked again.\n"]);
  }
  await asker.goto("/settings");
  await expect(asker.getByRole("button", { name: `Ask again about ${thread.title}` })).toBeVisible();

  const stop = linkIn(
    { ...otherMail, text: (otherMail.text ?? "").replace(/.*\/check-ins\/[^/\s]+\/(?!stop)\S*/g, "") },
    "/check-ins/",
  );
  await page.goto(stop);
  expect(await faultsHere(page, "stopping")).toEqual([]);
  await page.getByRole("button", { name: "Stop for this question" }).click();
  await expect(page.getByText("We do not ask about this question any more.")).toBeVisible();
  await page.getByRole("button", { name: "Stop for all questions" }).click();
  await expect(page.getByText("We do not ask you how it is going any more.")).toBeVisible();
  expect(await faultsHere(page, "stopped")).toEqual([]);
  await fellow.goto("/settings");
  await expect(fellow.getByRole("checkbox", { name: /^Ask me how it is going/ })).not.toBeChecked();
});

/** The number under which an answer stands in its thread. */
async function numberOf(page: Page, { id, answerId }: Thread): Promise<number> {
  const response = await page.request.get(`/api/v1/posts/${id}/comments`);
  const { items } = await made<{ items: { id: string; number: number }[] }>(response);
  return items.find((comment) => comment.id === answerId)?.number ?? 0;
}
