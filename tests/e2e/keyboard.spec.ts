import { expect, test } from "@playwright/test";
import { stepLink } from "@/tests/e2e/ask-form";
import { press, tabTo, type } from "@/tests/e2e/by-keyboard";
import { newcomer, signInAs } from "@/tests/e2e/people";

test("the first stop of every page leads past the navigation", async ({ page }) => {
  await page.goto("/questions");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});

test("the main job passes with the keyboard alone", async ({ page, browser }) => {
  // The form for asking has some hundred stops, and each is a key that a busy machine takes its time to answer.
  test.setTimeout(420_000);
  await page.goto("/");
  await signInAs(page, "reader");
  const title = `The left hip drops when I walk uphill ${Date.now() % 100_000}`;
  await page.goto("/articles/level-hips-on-one-leg");
  await press(page, page.getByRole("link", { name: "Ask about this" }).first());
  await page.waitForURL(/\/ask/);
  await page.waitForLoadState("networkidle");
  await type(page, page.getByLabel("Title"), title);
  await type(
    page,
    page.getByLabel("What happens?"),
    "The left side of the pelvis drops with every step, more so when I am tired.",
  );
  await press(page, stepLink(page, "Where it is"));
  await press(page, page.getByRole("button", { name: "Left hip", exact: true }));
  await press(page, stepLink(page, "Safety check"));
  await tabTo(page, page.getByRole("checkbox", { name: "None of these" }));
  await page.keyboard.press("Space");
  await press(page, page.getByRole("button", { name: "Post the question" }));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const address = new URL(page.url()).pathname;

  const practitioner = await newcomer(browser, page);
  await signInAs(practitioner, "practitioner");
  await practitioner.goto(address);
  await practitioner.waitForLoadState("networkidle");
  await type(
    practitioner,
    practitioner.getByLabel("Your answer"),
    "Hold the standing hip level first, with a hand on the wall, for ten breaths.",
  );
  await tabTo(practitioner, practitioner.getByRole("combobox", { name: /exercise/i }));
  await practitioner.keyboard.type("clamshell");
  await expect(practitioner.getByRole("option", { name: /Clamshell/ }).first()).toBeVisible();
  await practitioner.keyboard.press("ArrowDown");
  await practitioner.keyboard.press("Enter");
  await press(practitioner, practitioner.getByRole("button", { name: "Post answer" }));
  await expect(practitioner.getByText("Your answer is posted.")).toBeVisible();

  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await press(page, page.getByRole("button", { name: /helped me/ }));
  await expect(page.getByText("Helped Maren").first()).toBeVisible();
});
