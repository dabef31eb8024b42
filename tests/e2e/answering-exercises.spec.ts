import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";
import { aVerifiedPractitioner } from "@/tests/e2e/practitioners";

/** Fills in what no record tells: what it is for, how much, and what to take care of. */
async function fillTheRest(page: Page): Promise<void> {
  await page.getByLabel("Summary").fill("Bends and straightens the knee without load, for the first days.");
  await page.getByLabel("Goal").selectOption({ label: "Release" });
  await page.getByLabel("Position").selectOption({ label: "Plank" });
  await page.getByLabel("Cues").fill("The heel stays on the floor");
  await page.getByLabel("Sets").fill("2-3");
  await page.getByLabel("Repetitions").fill("8-12");
  await page.getByLabel("Days a week").fill("3-4");
  await page.getByLabel("Take care").fill("Stop before it hurts, and go no further than that today.");
  await page.getByLabel("Stop when").fill("The knee swells.");
  await page.getByRole("checkbox", { name: "In pregnancy and the months after birth" }).check();
  await page.getByLabel("Title of the work").fill("Motion after rest");
  await page.getByLabel("Authors").fill("Doe J");
  await page.getByLabel("Journal or book").fill("Physical Therapy");
  await page.getByLabel("Add to: Parts of the body").selectOption({ label: "Knee" });
}

/** Fills in the whole form of an exercise, as its author does. */
async function writeExercise(page: Page, title: string): Promise<void> {
  await page.goto("/exercises/new");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Name", { exact: true }).fill(title);
  await page.getByRole("checkbox", { name: "Mat", exact: true }).check();
  await page.getByLabel("Steps").fill("Lie on your back.\nSlide the heel towards you.");
  await page.getByLabel("Add to: Muscles it works").selectOption({ label: "Quadriceps" });
  await fillTheRest(page);
}

async function handIn(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page).toHaveURL(/\/exercises\/review\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("button", { name: "Take it back" })).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function accept(page: Page, id: string): Promise<void> {
  await page.goto(`/exercises/review/${id}`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Accept and publish" }).click();
  await expect(page.getByText(/^Reviewed by .* and published$/)).toBeVisible();
}

/** A question whose intake speaks against some exercises. */
async function askPregnant(page: Page, title: string): Promise<{ path: string }> {
  const body = {
    ...{ title, markdown: "My knee aches on every stair, more so in the evening.", pregnancy: "PREGNANT" },
    safety: { noneOfThese: true },
  };
  return made(await send(page, "POST", "/questions", body));
}

test("an exercise is proposed, reviewed by a second practitioner, prescribed with its warning, and revised", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await page.goto("/");
  await signInAs(page, "practitioner");
  const stamp = Date.now() % 1_000_000;
  const title = `Heel slide ${stamp}`;
  await writeExercise(page, title);
  const proposal = await handIn(page);

  // Nobody reviews their own: the page offers it not, and the server refuses it.
  await expect(page.getByRole("button", { name: "Accept and publish" })).toHaveCount(0);
  expect((await send(page, "POST", `/exercise-proposals/${proposal}/accept`)).status()).toBe(403);
  const stranger = await newcomer(browser, page);
  await stranger.goto("/exercises?goal=release&position=plank");
  await expect(stranger.getByRole("link", { name: title })).toHaveCount(0);

  const second = await aVerifiedPractitioner(browser, page, "Rhona");
  await second.goto("/exercises/review");
  await second.getByRole("link", { name: title, exact: true }).click();
  await expect(second).toHaveURL(new RegExp(proposal));
  await accept(second, proposal);
  await stranger.goto("/exercises?goal=release&position=plank");
  await stranger.getByRole("link", { name: title, exact: true }).click();
  await expect(stranger.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const { pathname } = new URL(stranger.url());

  const asker = await newcomer(browser, page);
  await asker.goto("/");
  await signUp(asker, "Astrid");
  const question = await askPregnant(asker, `The knee aches on every stair ${stamp}`);

  // The exercise says that it is not for a pregnancy: posting takes a tick, and says why.
  await second.goto(question.path);
  await second.waitForLoadState("networkidle");
  await second
    .getByLabel("Your answer")
    .fill("Begin without any load, twice a day, and tell me after a week how it went.");
  await second.getByRole("combobox", { name: /exercise/i }).fill(title.slice(0, -1));
  await second.getByRole("option", { name: new RegExp(title) }).click();
  const row = second.getByRole("region", { name: "Linked exercises" }).getByRole("listitem").filter({ hasText: title });
  await expect(row.getByText("The asker is pregnant.")).toBeVisible();
  await row.getByLabel(/^Sets/).fill("2");
  await row.getByLabel(/^Repetitions/).fill("9");
  await row.getByLabel("Side", { exact: true }).selectOption({ label: "Left" });
  await row.getByLabel(/^Note/).fill("On the bed is fine.");
  await second.getByRole("button", { name: "Preview the cards" }).click();
  await expect(
    second.getByRole("region", { name: "Exercises in this answer" }).getByText("On the bed is fine."),
  ).toBeVisible();
  await second.getByRole("button", { name: "Post answer" }).click();
  await expect(row.getByText(/say that you have considered it/)).toBeVisible();
  await row.getByRole("checkbox", { name: `I have considered this for ${title}` }).check();
  await second.getByRole("button", { name: "Post answer" }).click();
  await expect(second.getByText("Your answer is posted.")).toBeVisible();

  // The author revises; what was prescribed stays and says that there is a newer version.
  await page.goto(`${pathname}/edit`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Cues").fill("The heel stays on the floor\nBreathe out as it comes");
  await page.getByLabel("What changes, and why").fill("Says how to breathe.");
  await accept(second, await handIn(page));
  await expect(async () => {
    await stranger.goto(question.path);
    await expect(stranger.getByRole("link", { name: "Version 2 is newer" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const card = stranger.getByRole("region", { name: /^Exercises? in this answer$/ }).getByRole("listitem");
  await expect(card.getByText("2 × 9")).toBeVisible();
  await expect(card.getByText("left", { exact: true })).toBeVisible();
  await expect(card.getByText("On the bed is fine.")).toBeVisible();
  await expect(card.getByText("Shown as prescribed, version 1.")).toBeVisible();
  await card.getByRole("link", { name: title, exact: true }).click();
  await expect(stranger).toHaveURL(`${pathname}/versions/1`);
  await expect(stranger.getByText("This is version 1. Version 2 is newer")).toBeVisible();
  await expect(stranger.getByRole("list").getByText("Breathe out as it comes").first()).toBeAttached();

  // Whoever edits the answer is offered the newer version, and not asked again about what stays.
  await second.goto(question.path);
  await second.waitForLoadState("networkidle");
  await second.getByRole("button", { name: "Edit", exact: true }).click();
  const edited = second
    .getByRole("region", { name: "Linked exercises" })
    .getByRole("listitem")
    .filter({ hasText: title });
  await expect(edited.getByText("Prescribed in version 1. Version 2 is newer")).toBeVisible();
  await expect(edited.getByText("The asker is pregnant.")).toHaveCount(0);
  await edited.getByRole("button", { name: /^Use version 2/ }).click();
  await edited.getByRole("checkbox", { name: `I have considered this for ${title}` }).check();
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(async () => {
    await stranger.goto(question.path);
    await expect(stranger.getByText("2 × 9")).toBeVisible({ timeout: 2_000 });
    await expect(stranger.getByText("Version 2 is newer")).toHaveCount(0);
  }).toPass();
});

/** Runs the operator's import against the product under test, and tells what it says. */
async function importRecords(records: readonly object[]): Promise<{ held: number; known: number }> {
  const folder = mkdtempSync(join(tmpdir(), "evenstride-records-"));
  const file = join(folder, "records.json");
  writeFileSync(file, JSON.stringify(records));
  const env = { ...process.env, NODE_ENV: "production" as const, DATA_DIR: process.env.E2E_DATA_DIR };
  try {
    const forum = ["--import", "tsx", "lib/cli/forum.ts", "import", "exercises", file, "--json"];
    const { stdout } = await promisify(execFile)(process.execPath, forum, { env });
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An exercise as wger keeps it, with its licence. */
function wgerRecords(uuid: string, name: string) {
  const translation = { exercise: 1, language: 2, name, description: "<p>Stand tall.</p><p>Bow from the hip.</p>" };
  return [
    { pk: 1, model: "core.license", fields: { short_name: "CC-BY-SA 4" } },
    { pk: 4, model: "exercises.muscle", fields: { name: "Biceps femoris" } },
    { pk: 1, model: "exercises.exercise", fields: { uuid, muscles: [4], license: 1, license_author: "Quentin" } },
    { pk: 1, model: "exercises.translation", fields: { ...translation, license: 1, license_author: "Quentin" } },
  ];
}

test("an imported exercise is dismissed, brought back, and becomes an exercise with its licence", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  // Names that are spelled alike are taken for the same exercise.
  const word = crypto.randomUUID().replaceAll(/[^a-z]/g, "");
  const name = `Bow ${word}`;
  const records = wgerRecords(`record-${word}`, name);
  expect(await importRecords(records)).toMatchObject({ held: 1 });
  await page.goto("/");
  await signInAs(page, "practitioner");
  await page.goto("/exercises/new");
  await page.getByRole("link", { name: "begin with an imported one" }).click();
  await expect(page).toHaveURL(/\/imported-exercises$/);
  await page.getByLabel("Words in the title").fill(word);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  await page.waitForLoadState("networkidle");
  const card = page.getByRole("main").getByRole("listitem").filter({ hasText: name });
  await expect(card.getByText(/Quentin · CC BY-SA 4.0/)).toBeVisible();
  await card.getByRole("button", { name: `Dismiss ${name}` }).click();
  await card.getByLabel(`Why nothing is to be made of ${name}`).fill("Nothing for hips.");
  await card.getByRole("button", { name: "Dismiss it" }).click();
  await expect(card.getByRole("status")).toHaveText("Dismissed: Nothing for hips.");
  await card.getByRole("button", { name: `Bring ${name} back` }).click();
  await expect(card.getByRole("status")).toHaveText("It is held again.");

  await card.getByRole("link", { name: `Make ${name} an exercise` }).click();
  await expect(page.getByRole("heading", { name: `From “${name}”` })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(name);
  await expect(page.getByLabel("Steps")).toHaveValue("Stand tall.\nBow from the hip.");
  await expect(page.getByRole("button", { name: "Remove Hamstrings" })).toBeVisible();
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText("Choose the position").first()).toBeVisible();
  await fillTheRest(page);
  const proposal = await handIn(page);
  const second = await aVerifiedPractitioner(browser, page, "Sian");
  await accept(second, proposal);
  // The router keeps the page that one leaves in the document: the exercise is opened anew.
  await second.goto((await second.getByRole("link", { name: "Read the exercise" }).getAttribute("href")) ?? "");
  await expect(second.getByText(/Adapted from .* by Quentin/)).toBeVisible();
  await expect(second.getByText(/This exercise is under the same licence/)).toBeVisible();
  await second.goto(`/imported-exercises?state=made&q=${word}`);
  await expect(
    second
      .getByRole("main")
      .getByRole("listitem")
      .getByText(/^Became/),
  ).toBeVisible();
  expect(await importRecords(records)).toMatchObject({ held: 0, known: 1 });
});

/** A complete exercise, as the form would send it. */
const written = (title: string) => ({
  ...{ title, summary: "Bends and straightens the knee without any load.", goal: "MOBILITY", position: "SUPINE" },
  ...{
    equipment: ["mat"],
    steps: ["Lie on your back.", "Slide the heel towards you."],
    cues: ["Slowly"],
    mistakes: [],
  },
  dose: {
    ...{ sets: [2, 3], reps: [10, 15], holdSeconds: null, restSeconds: 30, side: "each" },
    ...{ daysPerWeek: [5, 7], weeks: null },
  },
  ...{ tempo: null, caution: "Stop before it hurts, and go no further.", contraindications: [], notFor: [] },
  ...{ stopRules: ["The knee swells."], regions: ["knee"], worked: ["quadriceps"], stretched: [] },
  references: [{ title: "Knee motion", authors: "Doe J", year: 2019, source: "JOSPT", doi: null, pmid: null }],
  ...{ easier: [], harder: [] },
});

test("of two who revise at once neither loses a word, and nothing is written over unseen", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto("/");
  await signInAs(page, "practitioner");
  const second = await aVerifiedPractitioner(browser, page, "Bronagh");
  const content = written(`Heel slide at once ${Date.now() % 1_000_000}`);
  const proposed = await made<{ id: string; exerciseId: string }>(
    await send(page, "POST", "/exercise-proposals", { content }),
  );
  const accepting = (id: string) => `/exercise-proposals/${id}/accept`;
  const { slug } = await made<{ slug: string }>(await send(second, "POST", accepting(proposed.id)));

  await page.goto(`/exercises/${slug}/edit`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Cues").fill("Slowly, and breathe");
  await page.getByLabel("What changes, and why").fill("Says to breathe.");
  const theirs = { version: 1, summary: "Names a mistake.", content: { ...content, mistakes: ["Lifting the hip"] } };
  const revision = await made<{ id: string }>(
    await send(second, "PUT", `/exercise-proposals/of/${proposed.exerciseId}`, theirs),
  );
  await made(await send(page, "POST", accepting(revision.id)));

  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText("Version 2 has been published since you began")).toBeVisible();
  await expect(page.getByLabel("Cues")).toHaveValue("Slowly, and breathe");
  await page.getByRole("button", { name: "Bring in what has changed" }).click();
  await expect(page.getByText("Your words stand on version 2 now")).toBeVisible();
  await expect(page.getByLabel("Common mistakes")).toHaveValue("Lifting the hip");
  await expect(page.getByLabel("Cues")).toHaveValue("Slowly, and breathe");
  const mine = await handIn(page);

  // Declined words stand in the form again, with the reason.
  await second.goto(`/exercises/review/${mine}`);
  await second.waitForLoadState("networkidle");
  await second.getByLabel("Or say why it cannot stand like this").fill("Say when to breathe in.");
  await second.getByRole("button", { name: "Decline", exact: true }).click();
  await expect(second.getByText(/^Not taken as it is/)).toBeVisible();
  await page.goto(`/exercises/${slug}/edit`);
  await expect(page.getByText("Your proposal was not taken as it is")).toBeVisible();
  await expect(page.getByText("Say when to breathe in.")).toBeVisible();
  await expect(page.getByLabel("Cues")).toHaveValue("Slowly, and breathe");
});
