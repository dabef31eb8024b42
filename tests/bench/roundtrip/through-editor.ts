import type { Page } from "@playwright/test";

/** Opens a page with a writing surface; the answer passes a text through it: in, changed, changed back, out. */
export async function throughEditor(page: Page, site: string): Promise<(markdown: string) => Promise<string>> {
  await page.goto(`${site}/ask`, { waitUntil: "networkidle" });
  const field = page.getByLabel("What happens?");
  const editor = page.locator("[contenteditable=true]");
  await field.focus();
  await editor.waitFor();
  return async (markdown) => {
    await page.getByRole("button", { name: "Plain text" }).click();
    await field.fill(markdown);
    await page.getByRole("button", { name: "Formatted" }).click();
    await editor.waitFor();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("x");
    await page.keyboard.press("Backspace");
    await page.getByRole("button", { name: "Plain text" }).click();
    const written = await field.inputValue();
    await page.getByRole("button", { name: "Formatted" }).click();
    await editor.waitFor();
    return written;
  };
}
