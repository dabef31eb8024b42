import { expect, type Page, test } from "@playwright/test";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";

const title = "Why does my left hip drop on every step?";

/** Asks through the API, as a form would, and tells where the question stands. */
async function ask(page: Page): Promise<{ id: string; path: string }> {
  const body = {
    title: `${title} ${Math.floor(performance.now())}`,
    markdown: "It drops whenever I stand on the right leg, more so in the evening.",
    safety: { noneOfThese: true },
  };
  return made(await send(page, "POST", "/questions", body));
}

test("a practitioner asks back from the thread, and the asker's reply brings the question back", async ({
  page,
  browser,
}) => {
  await page.goto("/");
  const asker = await newcomer(browser, page);
  await asker.goto(page.url());
  await signUp(asker, "Rahel");
  const { id, path } = await ask(asker);
  await signInAs(page, "practitioner");
  await page.goto(path);
  await page.getByRole("button", { name: "Ask back", exact: true }).click();
  await page.getByRole("button", { name: "Saved questions" }).click();
  await page.getByRole("list", { name: "Saved replies" }).getByRole("button").first().click();
  await page.getByRole("button", { name: "Ask back", exact: true }).last().click();
  await expect(page.getByText("Waits for the asker").first()).toBeVisible();
  await expect(page.getByText("Hello Rahel").first()).toBeVisible();
  await made(await send(asker, "POST", `/posts/${id}/comments`, { markdown: "Since March, after a long walk." }));
  await page.reload();
  await expect(page.getByText("Since March, after a long walk.")).toBeVisible();
  await expect(page.getByText("Waits for the asker")).toHaveCount(0);
});

test("the waiting list is gone through by keys", async ({ page }) => {
  await page.goto("/");
  await signInAs(page, "practitioner");
  await page.goto("/waiting");
  const items = page.locator("[data-waiting-item]");
  await expect(items.first()).toBeVisible();
  // The keys work once the page's script has run.
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys of the waiting list" })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await expect(items.first().locator("[data-waiting-title]")).toBeFocused();
  await page.keyboard.press("c");
  await expect(items.first().getByText(/You are writing an answer, until/)).toBeVisible();
  await items.first().getByRole("button", { name: /^Give/ }).click();
  await expect(items.first().getByText(/You are writing an answer/)).toHaveCount(0);
});

test("a comment under an article that asks is asked back where it stands", async ({ page, browser }) => {
  const article = "/articles/inner-and-outer-thighs-share-the-work";
  await page.goto("/");
  const asker = await newcomer(browser, page);
  await asker.goto(page.url());
  await signUp(asker, "Oda");
  const { items } = await (await asker.request.get("/api/v1/articles?limit=100")).json();
  const { id } = items.find(({ slug }: { slug: string }) => article.endsWith(slug));
  const markdown = `Does my hip count as stiff ${Math.floor(performance.now())}?`;
  const { number } = await made<{ number: number }>(
    await send(asker, "POST", `/posts/${id}/comments`, { markdown, isQuestion: true }),
  );
  await signInAs(page, "practitioner");
  await page.goto(`${article}#comment-${number}`);
  const comment = page.locator(`#comment-${number}`);
  await comment.getByRole("button", { name: "Ask Oda back" }).click();
  const words = "Which side, and since when does it feel so?";
  await expect(async () => {
    await comment.getByRole("textbox", { name: "What do you need to know?" }).fill(words);
    await expect(comment.getByRole("button", { name: "Ask back", exact: true }).last()).toBeEnabled({ timeout: 1_000 });
  }).toPass();
  await comment.getByRole("button", { name: "Ask back", exact: true }).last().click();
  await expect(page.getByText("Asked. It waits for the asker now.")).toBeVisible();
  await expect(page.locator(`#comment-${number}`).getByText(words)).toBeVisible();
  const waiting = await (await page.request.get("/api/v1/waiting?tab=asked-back&limit=100")).json();
  expect(JSON.stringify(waiting)).toContain(markdown);
});
