import { expect, type Locator, type Page } from "@playwright/test";

/** The link to a step of asking, by how its title begins. */
export const stepLink = (page: Page, title: string): Locator =>
  page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: new RegExp(`^\\d\\. ${title}`) });

/** Goes to a step, on a phone as on one page. */
export async function openStep(page: Page, title: string): Promise<void> {
  await stepLink(page, title).click();
  await expect(page.getByRole("heading", { name: new RegExp(`^${title}`) })).toBeVisible();
}

/** The signs that are asked for, with "None of these" as the last. */
export const safetyCheck = (page: Page): Locator => page.getByRole("group", { name: /^Is any of this true for you/ });

/** Answers the safety check with the explicit "none of these". */
export async function answerNone(page: Page): Promise<void> {
  await openStep(page, "Safety check");
  await safetyCheck(page).getByRole("checkbox", { name: "None of these" }).check();
}
