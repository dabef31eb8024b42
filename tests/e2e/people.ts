import { type Browser, expect, type Page } from "@playwright/test";
import { linkIn, waitForMail } from "@/tests/support/mailbox";

/** Somebody of the sample community. */
export type DemoPerson = "reader" | "practitioner" | "moderator";

const buttons: Record<DemoPerson, RegExp> = { reader: /Maren/, practitioner: /Ines/, moderator: /Brigid/ };

/** A browser of one's own, so that several people can be there at once. */
export async function newcomer(browser: Browser, like: Page): Promise<Page> {
  const context = await browser.newContext({ viewport: like.viewportSize(), baseURL: new URL(like.url()).origin });
  return context.newPage();
}

/** Signs in with one press, as the demo allows. */
export async function signInAs(page: Page, person: DemoPerson): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: buttons[person] }).click();
  await expect(page).toHaveURL(/\/$/);
}

/** Signs up by e-mail, follows the link, presses its button and chooses a name. */
export async function signUp(page: Page, name: string): Promise<{ email: string; handle: string }> {
  const handle = `${name.toLowerCase()}-${Math.floor(performance.now() * 1000).toString(36)}`;
  const email = `${handle}@example.org`;
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
  await page.goto(linkIn(await waitForMail(email, /Sign in/), "/sign-in/confirm"));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.goto("/welcome");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Handle").fill(handle);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL(/\/$/);
  return { email, handle };
}
