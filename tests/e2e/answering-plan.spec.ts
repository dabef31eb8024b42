import { expect, type Page, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { dayText } from "@/components/plans/words";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signUp } from "@/tests/e2e/people";

const exercises = ["clamshell", "single-leg-glute-bridge"] as const;

/** Puts an exercise into the plan as a reader does: from its own page. */
async function collect(page: Page, slug: string): Promise<string> {
  await page.goto(`/exercises/${slug}`);
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("link", { name: "Add to my plan" }).click();
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    await page.getByRole("checkbox", { name: day }).check();
  await page.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByText(`${title} is in your plan`)).toBeVisible();
  return title;
}

test("two exercises are collected, one is done without a network and arrives once, and both stand on the sheet", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const member = await newcomer(browser, page);
  await signUp(member, "Plan");
  const titles: string[] = [];
  for (const slug of exercises) titles.push(await collect(member, slug));
  const [first = "", second = ""] = titles;

  await member.goto("/plan");
  await expect(member.getByText("0 done, 2 left.")).toBeVisible();
  // The pages and what they need are kept by then.
  await expect(member.locator("html")).toHaveAttribute("data-plan-kept", "yes", { timeout: 30_000 });

  await member.context().setOffline(true);
  await member.reload();
  await expect(member.getByText("0 done, 2 left.")).toBeVisible();
  await member.getByRole("button", { name: `Start ${first}` }).click();
  await member.getByRole("button", { name: "Finish and log" }).click();
  await member
    .getByRole("group", { name: /Pain before/ })
    .getByText("4", { exact: true })
    .click();
  await member
    .getByRole("group", { name: /Pain after/ })
    .getByText("3", { exact: true })
    .click();
  await member.getByRole("button", { name: "Log it" }).click();
  await expect(member.getByText("1 waiting to be sent.")).toBeVisible();

  // Closed and opened again without a network, plan and queue are still there.
  const again = await member.context().newPage();
  await member.close();
  await again.goto("/plan");
  await expect(again.getByText("1 waiting to be sent.")).toBeVisible();
  await expect(again.getByText("1 done, 1 left.")).toBeVisible();

  await again.context().setOffline(false);
  await expect(again.getByText("waiting to be sent")).toHaveCount(0, { timeout: 30_000 });
  await again.reload();
  await expect(again.getByText("1 done, 1 left.")).toBeVisible();
  const { logs } = await (await again.request.get("/api/v1/plan")).json();
  expect(logs).toMatchObject([{ title: first, painBefore: 4, painAfter: 3 }]);

  const pdf = await again.request.get("/api/v1/plan/sheet");
  expect(pdf.headers()["cache-control"]).toBe("private, no-store");
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdf.body())), { mergePages: true });
  for (const title of [first, second]) expect(text).toContain(title);

  // Yesterday is logged, changed and taken back in History, and a day is not told twice.
  const today = new Date(`${logs[0].doneOn}T00:00:00Z`);
  const yesterday = new Date(today.getTime() - 86_400_000).toISOString().slice(0, 10);
  await again.goto("/plan/history");
  await expect(async () => {
    await again.getByRole("button", { name: /, today: 1 done/ }).click();
    await expect(again.getByRole("dialog")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await again.getByLabel("Exercise", { exact: true }).selectOption(first);
  await expect(again.getByText("That day is logged already")).toBeVisible();
  await again.getByRole("radio", { name: "Yesterday" }).check();
  await again.getByRole("button", { name: "Log it" }).click();
  const planLogs = async () => (await (await again.request.get("/api/v1/plan")).json()).logs;
  await expect.poll(planLogs).toContainEqual(expect.objectContaining({ doneOn: yesterday }));
  if (today.getUTCDate() > 1) {
    const earlier = `${first}, ${dayText(yesterday)}`;
    await again.getByRole("button", { name: `Change ${earlier}` }).click();
    await again.getByLabel("Sets done").fill("1");
    await again.getByRole("button", { name: "Log it" }).click();
    await expect.poll(planLogs).toContainEqual(expect.objectContaining({ doneOn: yesterday, sets: 1 }));
    await again.getByRole("button", { name: `Take back ${earlier}` }).click();
    await expect.poll(async () => (await planLogs()).length).toBe(1);
  }

  // What could not be sent is not lost without being asked about.
  await again.goto("/plan");
  await again.context().route("**/api/v1/plan/logs", (route) => route.abort());
  await again.getByRole("button", { name: `Done: ${second}` }).click();
  await expect(again.getByText("All 2 done.")).toBeVisible();
  const asked = again.waitForEvent("dialog");
  await again.getByLabel(/^Your account/).click();
  const pressed = again.getByRole("button", { name: "Sign out" }).click();
  const question = await asked;
  expect(question.message()).toContain("1 entry of your plan has not been saved.");
  await question.dismiss();
  await pressed;
  await expect(again).toHaveURL(/\/plan$/);
  await again.context().unroute("**/api/v1/plan/logs");
  await again.reload();
  await expect(again.getByText("waiting to be sent")).toHaveCount(0, { timeout: 30_000 });
  await expect.poll(async () => (await planLogs()).length).toBe(2);

  // A reader is chosen by name, profession and country.
  await again.goto("/plan/settings");
  await again.getByRole("combobox", { name: "Practitioner" }).fill("ines");
  await again.getByRole("option", { name: /Ines.*Physiotherapist.*@/ }).click();
  await again.getByRole("button", { name: "Share my plan" }).click();
  await expect(again.getByText("reads your plan")).toBeVisible();

  // Nobody who uses the device next finds it there.
  await made(await send(again, "PATCH", `/plan/items/${logs[0].itemId}`, { note: "Mine alone" }));
  await again.goto("/plan");
  await again.getByLabel(/^Your account/).click();
  await again.getByRole("button", { name: "Sign out" }).click();
  await expect(again.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  const left = await again.evaluate(async () => ({
    caches: (await caches.keys()).filter((name) => name.startsWith("plan-")),
    owner: localStorage.getItem("plan:owner"),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ caches: [], owner: null, workers: 0 });
  await again.context().setOffline(true);
  await expect(again.goto("/plan")).rejects.toThrow();
});
