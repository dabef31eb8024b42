import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { memberPages, openPages, publicPages, questionAddresses } from "@/tests/e2e/pages";
import { signInAs } from "@/tests/e2e/people";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, one line each, and whether the page is wider than the window. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
  const found = violations.map(
    ({ id, nodes }) => `${address}: ${id} at ${nodes[0]?.target.join(" ")} (${nodes.length})`,
  );
  return wide ? [...found, `${address}: wider than the window`] : found;
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test.setTimeout(240_000);

    test("axe finds nothing on any page that a stranger sees", async ({ page }) => {
      await page.goto("/");
      const faults: string[] = [];
      for (const address of [...publicPages, ...openPages, ...(await questionAddresses(page))]) {
        faults.push(...(await faultsOf(page, address)));
      }
      expect(faults).toEqual([]);
    });

    test("axe finds nothing on the pages of somebody signed in", async ({ page }) => {
      await page.goto("/");
      await signInAs(page, "practitioner");
      const faults: string[] = [];
      const [waiting = "/questions"] = await questionAddresses(page);
      for (const address of [...memberPages, waiting]) faults.push(...(await faultsOf(page, address)));
      expect(faults).toEqual([]);
    });
  });
}
