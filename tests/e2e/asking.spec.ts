import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { answerNone, openStep, safetyCheck, stepLink } from "@/tests/e2e/ask-form";
import { press, tabTo, type } from "@/tests/e2e/by-keyboard";
import { signUp } from "@/tests/e2e/people";
import { loggedLines, tracesOf } from "@/tests/e2e/traces";
import { linkIn, waitForMail } from "@/tests/support/mailbox";

const words = "When I stand on the right leg the knee drifts inward, and the inside of it aches in the evening.";
const unique = () => `${Date.now().toString(36)}${Math.floor(performance.now())}`;
const field = (page: Page, label: RegExp | string): Locator => page.getByLabel(label);

/** Presses by a finger where there is one, else by the mouse. */
const presser = (isMobile: boolean) => (control: Locator) => (isMobile ? control.tap() : control.click());

/** Leads on: by the button on a phone; on one page everything is there already. */
async function next(page: Page, isMobile: boolean, title: string): Promise<void> {
  if (isMobile)
    await page
      .getByRole("button", { name: /^(Next|Skip)$/ })
      .filter({ visible: true })
      .tap();
  await expect(page.getByRole("heading", { level: 2, name: new RegExp(`^${title}`) })).toBeVisible();
}

async function expectPosted(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const summary = page.getByRole("region", { name: "Summary" });
  for (const text of ["Knee", "right", "pain", "March 2024", "little by little", "single-leg bridge", "helped"])
    await expect(summary.getByText(text).first()).toBeVisible();
  await expect(summary.getByText("physiotherapist:")).toBeVisible();
  await expect(summary.getByText("a weak hip")).toBeVisible();
  await expect(summary.getByText("30 to 49")).toBeVisible();
}

test("a question is asked from the first step to the last, by touch or by mouse", async ({ page, isMobile }) => {
  const at = presser(isMobile);
  await page.goto("/");
  await signUp(page, "Asker");
  await page.goto("/ask", { waitUntil: "networkidle" });
  const title = `My right knee drifts in ${unique()}`;
  await field(page, "Title").fill(title);
  await field(page, "What happens?").fill(words);
  await next(page, isMobile, "Where it is");
  await at(page.locator("[data-spot=knee-LEFT]").first());
  const places = page.getByRole("list", { name: "Chosen places" });
  await expect(places.getByRole("listitem")).toHaveCount(1);
  // The title says right: a hint with both readings, and the way to either.
  const hint = page.getByText("Do these two fit together?").filter({ visible: true }).first();
  await expect(hint).toBeVisible();
  await at(page.getByRole("button", { name: "Look at the words" }).filter({ visible: true }).first());
  await expect(field(page, "Title")).toBeFocused();
  if (isMobile) {
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Where it is" })).toBeFocused();
  }
  await at(places.getByRole("radio", { name: "right" }));
  await expect(hint).toBeHidden();
  await at(places.getByRole("checkbox", { name: "pain" }));
  await next(page, isMobile, "When and how");
  await field(page, "Year").fill("2024");
  await field(page, "Month").selectOption({ label: "March" });
  await field(page, /^How did it begin/).selectOption({ label: "little by little" });
  await next(page, isMobile, "What helps");
  await at(page.getByRole("button", { name: "Add something you tried" }));
  await field(page, /^What it was/).fill("single-leg bridge");
  await field(page, /^What it did/).selectOption({ label: "helped" });
  await at(page.getByRole("button", { name: "Add what somebody said" }));
  await field(page, /^Who/).fill("physiotherapist");
  await field(page, /^What they said/).fill("a weak hip");
  await next(page, isMobile, "About you");
  await field(page, /^How old/).selectOption({ label: "30 to 49" });
  await next(page, isMobile, "Safety check");
  await at(page.getByRole("button", { name: "Post the question" }));
  // The one step that cannot be skipped.
  await expect(page.getByText(/^Answer the safety check/)).toBeVisible();
  await at(safetyCheck(page).getByRole("checkbox", { name: "None of these" }));
  await at(page.getByRole("button", { name: "Post the question" }));
  await expectPosted(page, title);
});

test("a question is asked from the first step to the last with the keyboard alone", async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto("/");
  await signUp(page, "Asker");
  await page.goto("/ask", { waitUntil: "networkidle" });
  const title = `My right knee turns on the stairs ${unique()}`;
  await type(page, field(page, "Title"), title);
  await type(page, field(page, "What happens?"), words);
  await press(page, stepLink(page, "Where it is"));
  await press(page, page.getByRole("button", { name: "Right knee", exact: true }));
  await tabTo(page, page.getByRole("list", { name: "Chosen places" }).getByRole("checkbox", { name: "pain" }));
  await page.keyboard.press("Space");
  await press(page, stepLink(page, "When and how"));
  await type(page, field(page, "Year"), "2024");
  await type(page, field(page, "Month"), "March");
  await type(page, field(page, /^How did it begin/), "little");
  await press(page, stepLink(page, "What helps"));
  await press(page, page.getByRole("button", { name: "Add something you tried" }));
  await type(page, field(page, /^What it did/), "helped");
  await type(page, field(page, /^What it was/), "single-leg bridge");
  await press(page, page.getByRole("button", { name: "Add what somebody said" }));
  await type(page, field(page, /^Who/), "physiotherapist");
  await type(page, field(page, /^What they said/), "a weak hip");
  await press(page, stepLink(page, "About you"));
  await type(page, field(page, /^How old/), "30");
  await press(page, stepLink(page, "Safety check"));
  await tabTo(page, safetyCheck(page).getByRole("checkbox", { name: "None of these" }));
  await page.keyboard.press("Space");
  await press(page, page.getByRole("button", { name: "Post the question" }));
  await expectPosted(page, title);
});

test("faults lead to their step and field, and nothing is lost on the way", async ({ page }) => {
  await page.goto("/");
  await signUp(page, "Asker");
  await page.goto("/ask", { waitUntil: "networkidle" });
  await openStep(page, "About you");
  await field(page, /^What would you like/).fill("walk an hour");
  await answerNone(page);
  await page.getByRole("button", { name: "Post the question" }).click();
  await expect(field(page, "Title")).toBeFocused();
  await expect(field(page, "Title")).toHaveAttribute("aria-invalid", "true");
  await expect(stepLink(page, "What happens")).toHaveAccessibleName(/needs another look/);
  await page.reload({ waitUntil: "networkidle" });
  await openStep(page, "About you");
  await expect(field(page, /^What would you like/)).toHaveValue("walk an hour");
  // A tick of the safety check is no part of a draft.
  await openStep(page, "Safety check");
  await expect(safetyCheck(page).getByRole("checkbox", { name: "None of these" })).not.toBeChecked();
});

test("what is begun signed out is posted after signing in by the link in the mail", async ({ page }) => {
  test.setTimeout(120_000);
  const title = `My left hip clunks ${unique()}`;
  const email = `asking-${unique()}@example.org`;
  await page.goto("/ask", { waitUntil: "networkidle" });
  await field(page, "Title").fill(title);
  await field(page, "What happens?").fill(words);
  await answerNone(page);
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
  await page.goto(linkIn(await waitForMail(email, /Sign in/), "/sign-in/confirm"));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(field(page, "Title")).toHaveValue(title);
  await page.getByRole("link", { name: "Choose your name" }).first().click();
  await page.getByLabel("Name", { exact: true }).fill("Astrid");
  await page.getByLabel("Handle").fill(`astrid-${unique()}`);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL(/\/ask/);
  await expect(field(page, "Title")).toHaveValue(title);
  await answerNone(page);
  await page.getByRole("button", { name: "Post the question" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

/** The bodies of everything that a browser sends, with what it was sent to. */
function bodiesSent(context: BrowserContext): { what: string; body: string }[] {
  const sent: { what: string; body: string }[] = [];
  context.on("request", (request) =>
    sent.push({ what: `${request.method()} ${request.url()}`, body: request.postData() ?? "" }),
  );
  return sent;
}

const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

for (const who of ["signed in", "signed out"] as const) {
  test(`an emergency leaves nothing behind of somebody ${who}`, async ({ page, context }) => {
    const marker = `marker${unique()}`;
    await page.goto("/");
    if (who === "signed in") await signUp(page, "Asker");
    await page.goto("/ask", { waitUntil: "networkidle" });
    await field(page, "Title").fill(`My back hurts ${marker}`);
    await field(page, "What happens?").fill(`${words} ${marker}`);
    if (who === "signed in") {
      await expect(page.getByText("Saved to your account")).toBeVisible();
      // The words have been there, or their absence would prove nothing.
      expect(await tracesOf(marker)).not.toEqual([]);
    }
    expect(await kept(page)).toContain(marker);
    await openStep(page, "Safety check");
    const sign = safetyCheck(page).getByRole("checkbox").first();
    const ticked = (await sign.locator("xpath=..").textContent()) ?? "";
    const sent = bodiesSent(context);
    await sign.click();
    await expect(page.getByText("Nothing was posted.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Post the question" })).toHaveCount(0);
    await expect.poll(() => tracesOf(marker)).toEqual([]);
    expect(await kept(page)).not.toContain(marker);
    await page.waitForLoadState("networkidle");
    const told = sent.filter(({ what, body }) => /RF-\d/.test(what + body) || (what + body).includes(marker));
    expect(told, "what was ticked or written went nowhere").toEqual([]);
    expect(sent.map(({ body }) => body).join("\n")).not.toContain(ticked);
    // The sign's own words stand in its rule, and nowhere else.
    expect(await tracesOf(ticked)).toEqual(["public.red_flag_rule"]);
    expect(loggedLines()).toBeGreaterThan(0);
    // Nor does it come back: not by a reload, not from the account.
    await page.goto("/ask", { waitUntil: "networkidle" });
    await expect(field(page, "Title")).toHaveValue("");
  });
}
