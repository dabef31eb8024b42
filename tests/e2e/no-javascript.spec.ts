import { expect, test } from "@playwright/test";
import { publicPages, questionAddresses } from "@/tests/e2e/pages";

test.use({ javaScriptEnabled: false });

test("every public page reads whole without JavaScript", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  for (const address of [...publicPages, ...(await questionAddresses(page))]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
    // React sets parts aside for a script to put in place: those may hold controls that need one, and nothing to read.
    const setAside = page.locator("[hidden][id^='S:'] :is(h1, h2, h3, p, article, time, .prose)");
    expect(await setAside.allTextContents(), address).toEqual([]);
  }
});

test("a question reads whole: its intake, answers, exercises and comments", async ({ page }) => {
  await page.goto("/");
  const response = await page.request.get("/api/v1/questions?state=marked&limit=50");
  const { items } = (await response.json()) as { items: { slug: string; where: unknown[] }[] };
  const told = items.find(({ where }) => where.length > 0);
  await page.goto(`/questions/${told?.slug}`);
  await expect(page.getByRole("region", { name: "Summary" })).toBeVisible();
  await expect(page.getByText(/^Helped /).first()).toBeVisible();
  expect(await page.locator("[id^=comment-]").count()).toBeGreaterThan(0);
});

test("lists are filtered and paged without JavaScript", async ({ page }) => {
  await page.goto("/questions");
  await page.getByLabel("Order").selectOption({ label: "Newest" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/sort=newest/);
  await page.getByRole("link", { name: "More questions" }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
});
