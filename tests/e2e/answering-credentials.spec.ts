import { expect, type Page, test } from "@playwright/test";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
const proof = (content: Buffer) => ({ name: "certificate.pdf", mimeType: "application/pdf", buffer: content });
const queue = "/moderation/credentials";

/** The application of somebody, once it waits in the queue. */
async function inQueue(moderator: Page, name: string) {
  await moderator.goto(queue);
  const item = moderator.getByRole("main").getByRole("listitem").filter({ hasText: name }).first();
  await expect(item).toBeVisible();
  return item;
}

async function aQuestion(page: Page): Promise<{ id: string; slug: string }> {
  const title = `Does the hip drop on every step ${Date.now() % 1_000_000}`;
  const markdown = "It drops on every step since spring.";
  await made(await send(page, "POST", "/questions", { title, markdown, safety: { noneOfThese: true } }));
  const { items } = await (await page.request.get("/api/v1/questions?sort=newest&limit=20")).json();
  return items.find((each: { title: string }) => each.title === title);
}

test("an application is asked back, sent again and verified, and the next answer carries the badge", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const name = `Nerys${Date.now() % 1_000_000}`;
  // Its own: the queue would say that somebody else has used it.
  const number = `PH${String(Date.now() % 100_000).padStart(5, "0")}`;
  await signUp(page, name);

  await page.goto("/practitioners/apply");
  await page.getByRole("radio", { name: "Physiotherapist" }).check();
  await page.getByLabel("Country of the register").selectOption("GB");
  await expect(page.getByLabel("Register", { exact: true })).toHaveValue("gb-hcpc");
  await expect(page.getByRole("link", { name: "Health and Care Professions Council" })).toBeVisible();
  await page.getByLabel("Your number").fill("PH<123>");
  await page.getByRole("checkbox", { name: "Hip", exact: true }).check();
  await page.getByLabel("Proof", { exact: true }).setInputFiles(proof(Buffer.from("#!/bin/sh\n")));
  await expect(page.getByText("This is not a file that we can take")).toBeVisible();
  await page.getByLabel("Proof", { exact: true }).setInputFiles(proof(pdf));
  await expect(page.getByText("certificate.pdf has arrived.")).toBeVisible();
  await page.getByRole("button", { name: "Apply", exact: true }).click();
  await expect(page.getByText("Use letters, digits, spaces, dots, slashes and hyphens only")).toBeVisible();
  await page.getByLabel("Your number").fill(`${number}6`);
  await page.getByRole("button", { name: "Apply", exact: true }).click();
  await expect(page.getByText("Waits for a moderator")).toBeVisible();

  const moderator = await newcomer(browser, page);
  await signInAs(moderator, "moderator");
  const first = await inQueue(moderator, name);
  await expect(first.getByRole("link", { name: "Health and Care Professions Council" })).toBeVisible();
  await first.getByRole("radio", { name: /^Ask back/ }).check();
  await first.getByLabel("What to ask").fill("Your number has one digit too many, has it not?");
  await first.getByRole("button", { name: "Ask the applicant" }).click();
  await expect(moderator.getByText(`Done; ${name} is told.`)).toBeVisible();

  await page.reload();
  await expect(page.getByText("Your number has one digit too many, has it not?")).toBeVisible();
  await page.getByLabel("Your number").fill(number);
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText("Waits for a moderator")).toBeVisible();

  const second = await inQueue(moderator, name);
  await expect(second.getByText(number, { exact: true })).toBeVisible();
  await second.getByRole("button", { name: "Verify", exact: true }).click();
  await expect(moderator.getByText(`Done; ${name} is told.`)).toBeVisible();

  await moderator.goto(`${queue}?state=all`);
  await moderator.getByLabel("Name or number").fill(name);
  await moderator.getByLabel("State", { exact: true }).selectOption("Verified");
  await moderator.getByRole("button", { name: "Search", exact: true }).click();
  await moderator.waitForURL(/status=VERIFIED/);
  await expect(moderator.getByText("On our list; address not opened by us yet")).toBeVisible();
  await moderator.goto("/moderation/log");
  await moderator
    .getByRole("link", { name: `${number} of ${name}` })
    .first()
    .click();
  await expect(moderator.getByRole("heading", { level: 2, name })).toBeVisible();

  const question = await aQuestion(moderator);
  const markdown = "Stand on one leg in front of a mirror, and watch the belt.";
  await made(await send(page, "POST", `/questions/${question.id}/answers`, { markdown }));
  await page.goto(`/questions/${question.slug}`);
  await expect(page.getByText(/Physiotherapist · GB register checked/).first()).toBeVisible();
  await expect(async () => {
    await page.goto("/inbox");
    await expect(page.getByText(/Your credential was checked/).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
});
