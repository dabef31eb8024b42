import { expect, type Page, test } from "@playwright/test";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";

const article = "/articles/level-hips-on-one-leg";

/** The article's id, as its page's own calls name it. */
async function articleId(page: Page): Promise<string> {
  const asked = page.waitForRequest(/\/api\/v1\/viewer\/posts\/[0-9a-f-]{36}/);
  await page.goto(article);
  return /posts\/([0-9a-f-]{36})/.exec((await asked).url())?.[1] ?? "";
}

/** Brings the focus to the item of the list that holds the words, by keys alone. */
async function goTo(page: Page, words: string): Promise<void> {
  const title = page.locator("[data-waiting-item]", { hasText: words }).locator("[data-waiting-title]");
  await expect(title).toBeVisible();
  // The keys work once the page's script has run; what is focused already stays so.
  await expect(async () => {
    const isThere = await title.evaluate((node) => node === document.activeElement);
    if (!isThere) await page.keyboard.press("j");
    await expect(title).toBeFocused({ timeout: 200 });
  }).toPass({ timeout: 30_000, intervals: [50] });
}

test("a comment that asks is answered from the waiting list by keys, past its red flag, with nothing lost", async ({
  page,
  browser,
}) => {
  await page.goto("/");
  const asker = await newcomer(browser, page);
  await asker.goto(page.url());
  await signUp(asker, "Wanda");
  const id = await articleId(asker);
  const words = `My right thigh has wasted away since last year, note ${Math.floor(performance.now())}.`;
  const body = { markdown: words, isQuestion: true };
  const asking = await made<{ id: string }>(await send(asker, "POST", `/posts/${id}/comments`, body));
  await signInAs(page, "practitioner");
  await expect(async () => {
    const state = await (await page.request.get(`/api/v1/viewer/posts/${id}`)).json();
    expect(state.acknowledge.replies).toContainEqual(expect.objectContaining({ commentId: asking.id }));
  }).toPass({ timeout: 30_000 });

  await page.goto("/waiting");
  await goTo(page, words);
  const claimed = page.locator("[data-waiting-item]", { hasText: words }).getByText(/You are writing an answer, until/);
  await page.keyboard.press("c");
  await expect(claimed).toBeVisible();
  await goTo(page, words);
  await page.keyboard.press("g");
  await expect(claimed).toHaveCount(0);
  await goTo(page, words);
  await page.keyboard.press("c");
  await expect(claimed).toBeVisible();
  await goTo(page, words);
  await page.keyboard.press("a");
  await page.waitForURL(/#reply-\d+$/);
  const form = page.locator("form", { has: page.getByLabel("Your reply to Wanda") });
  const field = form.getByLabel("Your reply to Wanda");
  await expect(field).toBeFocused();
  await expect(form.getByText(/You are writing an answer, until/)).toBeVisible();
  await form.getByRole("button", { name: "Saved replies" }).click();
  await form.getByRole("list", { name: "Saved replies" }).getByRole("button").first().click();
  const written = () =>
    field.evaluate((node) => (node instanceof HTMLTextAreaElement ? node.value : (node.textContent ?? "")));
  await expect.poll(written).toMatch(/\w{3}/);
  const read = form.getByRole("checkbox", { name: /^I have read the red flag/ });
  await expect(read).not.toBeChecked();
  await form.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(read, "the form waits for it").toBeFocused();
  expect(await written(), "nothing is lost").toMatch(/\w{3}/);
  await read.check();
  await form.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(form).toHaveCount(0);
  await page.goto("/waiting");
  await expect(page.locator("[data-waiting-item]", { hasText: words }).first(), "its flag is open").toBeVisible();
});

test("a practitioner goes through the parts of the list by keys", async ({ page }) => {
  await page.goto("/");
  await signInAs(page, "practitioner");
  await page.goto("/waiting");
  const parts = page.getByRole("navigation", { name: "Parts of the waiting list" });
  for (const [key, name] of [
    ["2", /^Asked back/],
    ["4", /^Mine/],
    ["1", /^Waiting/],
  ] as const) {
    // The keys work once the page's script has run.
    await expect(async () => {
      await page.keyboard.press(key);
      await expect(parts.getByRole("link", { name })).toHaveAttribute("aria-current", "page", { timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
  }
});
