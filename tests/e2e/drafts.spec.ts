import { expect, type Page, test } from "@playwright/test";
import { newcomer, signInAs } from "@/tests/e2e/people";
import { linkIn, waitForMail } from "@/tests/support/mailbox";

const article = "/articles/inner-and-outer-thighs-share-the-work";
const field = (page: Page) => page.getByRole("main").getByLabel("Your comment");
const another = "There is another version of this draft";

/** A plain field has a value, the editor that takes its place has text. */
async function expectWords(page: Page, words: string): Promise<void> {
  await expect
    .poll(() => field(page).evaluate((each) => ("value" in each ? String(each.value) : each.textContent)?.trim()))
    .toBe(words);
}

test("a comment survives a reload, a failed post and a second tab, and is thrown away from the list", async ({
  page,
  context,
}) => {
  const words = `I wonder about the left side ${Date.now() % 100_000}`;
  await page.goto("/");
  await signInAs(page, "reader");
  await page.goto(article);
  await field(page).fill(words);
  await expect(page.getByText("Saved to your account")).toBeVisible();
  await page.reload();
  await expectWords(page, words);

  const api = "**/api/v1/**";
  await context.route(api, (route) => (route.request().method() === "GET" ? route.continue() : route.abort()));
  await field(page).fill(`${words}, still`);
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByText("We could not reach the server. Your text is kept; try again.")).toBeVisible();
  await expectWords(page, `${words}, still`);
  await context.unroute(api);
  await expect(page.getByText("Saved to your account")).toBeVisible({ timeout: 15_000 });

  const second = await context.newPage();
  await second.goto(article);
  await expectWords(second, `${words}, still`);
  await second.getByText("Saved to your account").waitFor();
  await field(second).fill("Quite another thought");
  await expect(page.getByText(another)).toBeVisible();
  await expectWords(page, "Quite another thought");
  await expect(page.getByText(`${words}, still`).first()).toBeVisible();
  await page.getByRole("button", { name: "Use the other version" }).click();
  await expectWords(page, `${words}, still`);
  await expectWords(second, `${words}, still`);
  await expect(second.getByText(another)).toHaveCount(0);
  await expect(page.getByText("Saved to your account")).toBeVisible();
  await second.close();

  await page.goto("/drafts");
  const line = page.getByRole("listitem").filter({ hasText: words });
  await expect(line.getByRole("link")).toHaveAttribute("href", article);
  const throwAway = async () => {
    await line.getByRole("button", { name: /^Throw away/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Throw away" }).click();
    await expect(line).toHaveCount(0);
  };
  await throwAway();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(line).toHaveCount(1);
  await expect(page.getByRole("region", { name: "In your account" })).toBeVisible();
  await throwAway();
  await page.goto(article);
  await expectWords(page, "");
});

test("a question begun signed out is behind the sign-in link, on another device as well", async ({ page, browser }) => {
  const title = `My left hip drops on stairs ${Date.now() % 100_000}`;
  const email = `drafts-${Date.now().toString(36)}@example.org`;
  await page.goto("/ask");
  await page.getByLabel("Title").fill(title);
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.goto("/ask#check");
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  const link = linkIn(await waitForMail(email, /Sign in/), "/sign-in/confirm");

  const device = await newcomer(browser, page);
  await device.goto(link);
  await device.getByRole("button", { name: "Sign in" }).click();
  await device.waitForURL(/\/ask\?draft=/);
  await device.getByRole("banner").getByRole("link", { name: "Choose your name" }).click();
  await device.getByLabel("Name", { exact: true }).fill("Drafty");
  await device.getByLabel("Handle").fill(email.split("@", 1)[0] ?? "");
  await device.getByRole("button", { name: "Go on" }).click();
  await expect(device.getByLabel("Title")).toHaveValue(title);
  await expect(device).toHaveURL(/\/ask$/);
  await expect(device.getByText(another)).toHaveCount(0);
  await device.reload();
  await expect(device.getByLabel("Title")).toHaveValue(title);
  await device.goto("/drafts");
  await expect(device.getByRole("link", { name: title })).toBeVisible();
});
