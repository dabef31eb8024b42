import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the control has the focus, as somebody without a mouse does, and checks that the focus shows. */
export async function tabTo(page: Page, control: Locator, most = 250): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return expectVisibleFocus(page);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${control}`);
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const shows = await page.evaluate(() => {
    const focused = document.activeElement;
    const around = [focused, focused?.closest("label")].filter((element) => element !== null && element !== undefined);
    return around.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element);
      return (
        (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none" || borderColor !== ""
      );
    });
  });
  expect(shows, "the focus is visible").toBe(true);
}

/** Reaches a button or a link by Tab and presses it. */
export async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** Reaches a field by Tab and types into it. */
export async function type(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}
