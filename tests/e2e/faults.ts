import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, one line each, and whether the page is wider than the window. */
export async function faultsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  return faultsHere(page, address);
}

/** The same of a page that is open. */
export async function faultsHere(page: Page, address = page.url()): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
  const found = violations.map(
    ({ id, nodes }) => `${address}: ${id} at ${nodes[0]?.target.join(" ")} (${nodes.length})`,
  );
  return wide ? [...found, `${address}: wider than the window`] : found;
}
