import { expect, test } from "@playwright/test";
import { faultsOf } from "@/tests/e2e/faults";
import { memberPages, openPages, publicPages, questionAddresses, readerAddresses } from "@/tests/e2e/pages";
import { signInAs } from "@/tests/e2e/people";

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

    test("axe finds nothing on what an asker is asked weeks later, and on their question", async ({ page }) => {
      await page.goto("/");
      await signInAs(page, "reader");
      const faults: string[] = [];
      for (const address of await readerAddresses(page)) faults.push(...(await faultsOf(page, address)));
      expect(faults).toEqual([]);
    });
  });
}
