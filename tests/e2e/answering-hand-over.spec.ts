import { expect, type Page, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";

type Asked = { id: string; path: string };

const doses = { sets: 3, reps: 10, holdSeconds: null, side: "RIGHT", daysPerWeek: 4, weeks: 6 };

/** A question with an intake, and an answer of a practitioner that prescribes an exercise. */
async function aThread(asker: Page, practitioner: Page): Promise<Asked> {
  const question = await made<Asked>(
    await send(asker, "POST", "/questions", {
      title: "My right knee drifts in on the stairs",
      markdown: "Since spring the knee drifts inward when I walk down, and aches in the evening. وجع",
      where: [{ region: "knee", side: "RIGHT", kinds: ["PAIN"], severity: 6 }],
      worse: "Going downstairs",
      trials: [{ kind: "EXERCISE", what: "Clamshells for a month", effect: "NO_CHANGE" }],
      safety: { noneOfThese: true },
    }),
  );
  const { id } = (await (await asker.request.get("/api/v1/exercises/clamshell")).json()) as { id: string };
  await made(
    await send(practitioner, "POST", `/questions/${question.id}/answers`, {
      markdown:
        "Start slowly: hold the hip level while the foot stays quiet, and stop if the ache rises above 4 of 10.",
      prescriptions: [{ exerciseId: id, dose: doses, note: "Slowly." }],
    }),
  );
  return question;
}

async function pdfOf(page: Page): Promise<{ text: string; totalPages: number }> {
  const address = await page.getByRole("link", { name: "Get it as a PDF" }).getAttribute("href");
  const response = await page.request.get(address ?? "");
  expect(response.headers()["content-type"]).toBe("application/pdf");
  expect(response.headers()["cache-control"]).toBe("private, no-store");
  const pdf = await getDocumentProxy(new Uint8Array(await response.body()));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { text: text.replace(/\s+/g, " "), totalPages };
}

test("an asker prints their thread for their clinician, without one part, and nobody else can", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  await page.goto("/");
  const asker = await newcomer(browser, page);
  const { handle } = await signUp(asker, "Astrid");
  const practitioner = await newcomer(browser, page);
  await signInAs(practitioner, "practitioner");
  const { id, path } = await aThread(asker, practitioner);

  await asker.goto(path);
  await asker.getByRole("link", { name: "Print for your clinician" }).click();
  await expect(asker.getByRole("heading", { level: 1, name: "My right knee drifts in on the stairs" })).toBeVisible();
  await expect(asker).toHaveURL(/\/hand-over/);
  await expect(asker.getByText("Clamshells for a month – no change").first()).toBeVisible();
  const whole = await pdfOf(asker);
  expect(whole.totalPages).toBe(1);
  for (const part of ["Knee, right – pain – 6 of 10", "3 × 10 · right · 4 days a week · for 6 weeks", handle])
    expect(whole.text).toContain(part);
  expect(whole.text).toContain("[Arabic text, not printable here]");
  expect(whole.text).toMatch(/Ines Oduya Physiotherapist, register checked/);

  await asker.getByRole("checkbox", { name: "What was asked about it" }).uncheck();
  await asker.getByRole("checkbox", { name: "My name here" }).uncheck();
  await asker.getByRole("button", { name: "Show the sheet like this" }).click();
  await expect(asker).toHaveURL(/chosen=1/);
  await expect(asker.getByText("Clamshells for a month – no change")).toHaveCount(0);
  const rest = await pdfOf(asker);
  for (const part of ["Knee, right", "Going downstairs", handle]) expect(rest.text).not.toContain(part);
  expect(rest.text).toContain("Start slowly");

  for (const somebody of [page, practitioner]) {
    expect((await somebody.request.get(`/api/v1/questions/${id}/hand-over`)).status()).toBe(404);
    expect((await somebody.goto(`${path}/hand-over`))?.status()).toBe(404);
    await expect(somebody.getByRole("heading", { name: "Nothing is here" })).toBeVisible();
    await expect(somebody.getByText("Clamshells for a month")).toHaveCount(0);
  }
});
