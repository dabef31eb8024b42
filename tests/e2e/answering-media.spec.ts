import { expect, test } from "@playwright/test";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";
import { recordedClip } from "@/tests/e2e/recorded-clip";

test("a practitioner asks for a clip, looks, notes, tells the thread; its owner sees who looked, and ends it", async ({
  page,
  browser,
}) => {
  await page.goto("/");
  const asker = await newcomer(browser, page);
  await signUp(asker, "Clarity");
  const title = `My left hip drops at every step ${Date.now() % 100_000}`;
  const body = { title, markdown: "It drops at every step since spring.", safety: { noneOfThese: true } };
  const question = await made<{ id: string; path: string }>(await send(asker, "POST", "/questions", body));

  const practitioner = await newcomer(browser, page);
  await signInAs(practitioner, "practitioner");
  await practitioner.goto(question.path);
  await practitioner.getByRole("link", { name: "Ask privately for photos or a clip" }).click();
  await practitioner.getByRole("radio", { name: /^Walking, 10 seconds/ }).check();
  await practitioner.getByLabel("What do you want to look at?").fill("Whether the left side of the pelvis drops.");
  await practitioner.getByRole("button", { name: "Ask privately" }).click();
  await expect(practitioner.getByText("Waits for Clarity to answer")).toBeVisible();
  const address = new URL(practitioner.url()).pathname;

  await expect(async () => {
    await asker.goto("/inbox");
    await expect(asker.getByRole("link", { name: /A practitioner asks you for photos or a clip/ })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 20_000 });
  await asker.getByRole("link", { name: /A practitioner asks you for photos or a clip/ }).click();
  await expect(asker.getByText("Whether the left side of the pelvis drops.")).toBeVisible();
  await expect(asker.getByRole("button", { name: "Accept" })).toBeDisabled();
  await asker.getByRole("checkbox", { name: /^I agree that .* sees photos and clips/ }).check();
  await asker.getByRole("button", { name: "Accept" }).click();

  const files = asker.locator('input[data-source="clip"]');
  await expect(files).toBeAttached();
  const broken = { name: "walk.mp4", mimeType: "video/mp4", buffer: Buffer.from("<!doctype html><p>no clip at all") };
  await files.setInputFiles(broken);
  await expect(asker.getByRole("alert").filter({ hasText: "This is not a clip that we can take" })).toBeVisible();
  await files.setInputFiles({ name: "walk.webm", mimeType: "video/webm", buffer: await recordedClip(asker) });
  await expect(asker.getByLabel("Clip 1")).toBeVisible();
  await asker.getByRole("radio", { name: /^7 days/ }).check();
  await asker.getByRole("button", { name: /^Send to/ }).click();
  await expect(asker.getByText(/^Sent to/)).toBeVisible();

  await practitioner.reload();
  const clip = practitioner.getByLabel("Clip 1");
  await expect(clip).toBeVisible();
  await expect
    .poll(() =>
      clip.evaluate((video: HTMLVideoElement) => [Number.isFinite(video.duration), video.seeking, video.currentTime]),
    )
    .toEqual([true, false, 0]);
  await clip.evaluate((video: HTMLVideoElement) => {
    video.currentTime = 1;
  });
  await expect.poll(() => clip.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeCloseTo(1, 1);
  await practitioner.getByRole("button", { name: "Note at this moment" }).click();
  await practitioner.getByLabel("What you see at 0:01.0").fill("The left side drops.");
  await practitioner.getByRole("button", { name: "Measure an angle here" }).click();
  await practitioner.getByLabel("Corner, percent from the left").fill("30");
  await practitioner.getByRole("button", { name: "Save the note" }).click();
  await expect(practitioner.getByRole("list", { name: "Notes" })).toContainText("The left side drops.");
  await expect(practitioner.getByRole("list", { name: "Notes" })).toContainText("°");
  await clip.evaluate((video: HTMLVideoElement) => {
    video.currentTime = 0;
  });
  await practitioner.getByRole("button", { name: "Show 0:01.0" }).click();
  await expect.poll(() => clip.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeCloseTo(1, 1);
  const source = (await clip.getAttribute("src")) ?? "";
  const words = `The left side of the pelvis drops ${Date.now() % 100_000}.`;
  await practitioner.getByLabel("What you tell the thread").fill(words);
  await practitioner.getByRole("button", { name: "Post in the thread" }).click();
  await practitioner.getByRole("link", { name: /^Read what .* wrote in the thread/ }).click();
  await expect(practitioner.getByText(words)).toBeVisible();
  await expect(practitioner.locator("video")).toHaveCount(0);

  await asker.reload();
  const looks = asker.getByRole("region", { name: "Who looked" });
  await expect(looks).toContainText("opened the request");
  await expect(looks).toContainText("looked at number 1");
  expect((await asker.request.get(source)).status()).toBe(200);
  await asker.getByRole("button", { name: "End this request" }).click();
  await asker.getByRole("button", { name: "End and delete" }).click();
  await expect(asker.getByText("Over. What was sent has been deleted")).toBeVisible();
  await expect(looks).toContainText("looked at number 1");
  for (const somebody of [asker, practitioner, page]) expect((await somebody.request.get(source)).status()).toBe(404);
  await practitioner.goto(address);
  await expect(practitioner.getByText("Over. What was sent has been deleted")).toBeVisible();
  await expect(practitioner.getByLabel("Clip 1")).toHaveCount(0);
});

test("what was reported is decided on by a moderator, and its owner reads why", async ({ page, browser }) => {
  await page.goto("/");
  const asker = await newcomer(browser, page);
  await signUp(asker, "Report");
  const title = `It clicks when I turn ${Date.now() % 100_000}`;
  const body = { title, markdown: "It clicks at every turn since spring.", safety: { noneOfThese: true } };
  const question = await made<{ id: string }>(await send(asker, "POST", "/questions", body));
  const practitioner = await newcomer(browser, page);
  await signInAs(practitioner, "practitioner");
  const asking = { questionId: question.id, template: "WALKING", words: "Whether the pelvis drops." };
  const { id } = await made<{ id: string }>(await send(practitioner, "POST", "/media-requests", asking));
  const answer = { decision: "ACCEPT", consent: true };
  await made(await send(asker, "PUT", `/media-requests/${id}/answer`, answer));
  await made(await send(asker, "PUT", `/media-requests/${id}/report`, { words: "They asked for more by mail." }));

  const moderator = await newcomer(browser, page);
  await signInAs(moderator, "moderator");
  await moderator.getByLabel(/^Your account/).click();
  await moderator.getByRole("link", { name: "Private requests" }).click();
  await moderator.waitForURL(/\/media-requests$/);
  await moderator.goto(`/media-requests/${id}`);
  await expect(moderator.getByText("They asked for more by mail.")).toBeVisible();
  await moderator.getByRole("radio", { name: /^End it/ }).check();
  const words = "Nobody may ask for photos outside the thread.";
  await moderator.getByLabel("Why", { exact: true }).fill(words);
  await moderator.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(moderator.getByText("Over. What was sent has been deleted")).toBeVisible();

  await asker.goto(`/media-requests/${id}`);
  await expect(asker.getByText(words)).toBeVisible();
});
