import { type Browser, expect, type Page, test } from "@playwright/test";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";
import { recordedClip } from "@/tests/e2e/recorded-clip";

const shows = "A square glides from left to right and begins again, seen from the front.";
const captions = "WEBVTT\n\n00:00.000 --> 00:01.500\nGlide slowly to the right.";

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody new whose credential a moderator has just verified. */
async function aVerifiedPeer(browser: Browser, like: Page): Promise<Page> {
  const peer = await newcomer(browser, like);
  await signUp(peer, "Peer");
  const file = {
    name: "proof.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"),
  };
  const headers = { origin: new URL(peer.url()).origin };
  const proof = await made<{ id: string }>(
    await peer.request.post("/api/v1/credential-proofs", { headers, multipart: { file } }),
  );
  const applied = await made<{ id: string; sentAt: string }>(
    await send(peer, "POST", "/credentials", {
      ...{ profession: "PHYSIOTHERAPIST", country: "GB", register: { id: "gb-hcpc" }, number: "PH12345" },
      ...{ regions: [], expiresOn: null, proofId: proof.id },
    }),
  );
  const moderator = await newcomer(browser, like);
  await signInAs(moderator, "moderator");
  const decision = { kind: "VERIFY", sentAt: applied.sentAt, expiresOn: inDays(300) };
  await made(await send(moderator, "POST", `/credentials/${applied.id}/decisions`, decision));
  return peer;
}

const anExercise = (title: string, video: unknown) => ({
  ...{ title, summary: "A square that moves as a leg would, slowly.", goal: "MOBILITY", position: "SUPINE" },
  ...{ equipment: [], steps: ["Lie on your back.", "Glide."], cues: ["Slowly"], mistakes: [], tempo: null },
  dose: {
    ...{ sets: [2, 3], reps: [10, 15], holdSeconds: null, restSeconds: 30, side: "each" },
    ...{ daysPerWeek: [5, 7], weeks: [2, 4] },
  },
  ...{ caution: "Stop before it hurts, and go no further today.", contraindications: [], notFor: [] },
  stopRules: ["It hurts."],
  references: [{ title: "Knee motion", authors: "Doe J", year: 2019, source: "JOSPT", doi: null, pmid: null }],
  ...{ regions: ["hip"], worked: ["gluteus-medius"], stretched: [], easier: [], harder: [], video },
});

/** An exercise that `author` wrote and `peer` reviewed. */
async function published(author: Page, peer: Page, content: object): Promise<string> {
  const { id } = await made<{ id: string }>(await send(author, "POST", "/exercise-proposals", { content }));
  const { slug } = await made<{ slug: string }>(await send(peer, "POST", `/exercise-proposals/${id}/accept`));
  return `/exercises/${slug}`;
}

test("a clip is sent in the form, reviewed, and plays on the page with its captions", async ({ page, browser }) => {
  test.setTimeout(180_000);
  await page.goto("/");
  const author = await newcomer(browser, page);
  await signInAs(author, "practitioner");
  const peer = await aVerifiedPeer(browser, page);
  const title = `Glide ${Date.now() % 1_000_000}`;
  const address = await published(author, peer, anExercise(title, null));

  await author.goto(`${address}/edit`);
  const files = author.locator('input[data-source="clip"]');
  await expect(async () => {
    await author.getByRole("radio", { name: "A clip of your own" }).check();
    await expect(files).toBeAttached({ timeout: 2_000 });
  }).toPass();
  await files.setInputFiles({
    name: "glide.mp4",
    mimeType: "video/mp4",
    buffer: Buffer.from("<!doctype html><p>no clip"),
  });
  await expect(author.getByRole("alert").filter({ hasText: "This is not a clip that we can take" })).toBeVisible();
  await files.setInputFiles({ name: "glide.webm", mimeType: "video/webm", buffer: await recordedClip(author) });
  const player = author.getByLabel("Your clip", { exact: true }).and(author.locator("video"));
  await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThanOrEqual(2);
  await author.getByRole("button", { name: "Take this frame" }).click();
  await expect(author.getByRole("img", { name: "The still" })).toBeVisible();
  await author.getByLabel("Add captions in a language").selectOption({ label: "English" });
  await author.getByLabel("Captions in English", { exact: true }).fill("WEBVTT\n\nGlide.");
  await expect(author.getByText("Line 3: write a time above it")).toBeVisible();
  await author.getByLabel("Captions in English", { exact: true }).fill(captions);
  await author.getByLabel("What the video shows").fill(shows);
  await expect(author.getByText(/^Saved/)).toBeVisible();
  await author.reload();
  await expect(player).toBeVisible();
  await expect(author.getByLabel("Captions in English", { exact: true })).toHaveValue(captions);
  await author.getByLabel("What changes, and why").fill("A clip, since words are hard to follow.");
  await author.getByRole("button", { name: "Hand in for review" }).click();
  await author.waitForURL(/\/exercises\/review\/[0-9a-f-]+$/);
  const proposed = author.getByLabel(`Video: ${title}`);
  await expect(proposed).toBeVisible();
  const source = (await proposed.getAttribute("src")) ?? "";
  expect((await author.request.get(source)).status()).toBe(200);
  expect((await page.request.get(source)).status()).toBe(404);

  await peer.goto(new URL(author.url()).pathname);
  await expect(peer.getByLabel(`Video: ${title}`)).toBeVisible();
  await expect(async () => {
    const accept = peer.getByRole("button", { name: "Accept and publish" });
    if (await accept.isVisible()) await accept.click({ timeout: 2_000 });
    await expect(peer.getByText("and published")).toBeVisible({ timeout: 5_000 });
  }).toPass();

  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address);
  const clip = page.getByLabel(`Video: ${title}`);
  await expect(clip).toBeVisible();
  await expect(clip).toHaveAttribute("poster", /^\/media\/heroes\//);
  expect(asked.filter((path) => path.startsWith(source))).toEqual([]);
  await clip.evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    const [track] = video.textTracks;
    if (track) track.mode = "showing";
    await video.play();
  });
  await expect.poll(() => clip.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
  await expect
    .poll(() => clip.evaluate(({ textTracks: [track] }: HTMLVideoElement) => [track?.language, track?.cues?.length]))
    .toEqual(["en", 1]);
  await page.getByText("What the video shows, in words").click();
  await expect(page.getByText(shows)).toBeVisible();
  const cached = await page.request.get(source, { headers: { range: "bytes=0-3" } });
  expect([cached.status(), cached.headers()["cache-control"]]).toEqual([206, "public, max-age=86400, immutable"]);
});

test("a video elsewhere contacts nobody before its reader agrees, and asks again unless told not to", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const author = await newcomer(browser, page);
  await signInAs(author, "practitioner");
  const peer = await aVerifiedPeer(browser, page);
  const video = { place: "ELSEWHERE", address: "https://youtu.be/aB3_-xyzW90", shows };
  const address = await published(author, peer, anExercise(`Glide elsewhere ${Date.now() % 1_000_000}`, video));

  const site = new URL(page.url()).host;
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && host !== site) foreign.push(host);
  });
  await page.route("https://www.youtube-nocookie.com/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>A film</title><p>The film" }),
  );
  const frame = page.frameLocator("iframe");
  const play = page.getByRole("button", { name: "Play it here" });
  const press = () =>
    expect(async () => {
      if (await play.isVisible()) await play.click({ timeout: 2_000 });
      await expect(frame.getByText("The film")).toBeVisible({ timeout: 5_000 });
    }).toPass();

  await page.goto(address, { waitUntil: "networkidle" });
  await expect(page.getByText(/contacts Google \(www\.youtube-nocookie\.com\)/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Watch it at YouTube" })).toHaveAttribute(
    "href",
    "https://www.youtube.com/watch?v=aB3_-xyzW90",
  );
  expect(foreign).toEqual([]);
  await press();
  expect(foreign).toEqual(["www.youtube-nocookie.com"]);

  await page.reload({ waitUntil: "networkidle" });
  await expect(play).toBeVisible();
  expect(foreign).toHaveLength(1);
  await page.getByRole("checkbox", { name: "Do not ask again for YouTube on this device" }).check();
  await press();
  await page.reload();
  await expect(frame.getByText("The film")).toBeVisible();
  await page.getByRole("button", { name: "Ask me again before contacting YouTube" }).click();
  await expect(play).toBeVisible();
  const before = foreign.length;
  await page.reload({ waitUntil: "networkidle" });
  await expect(play).toBeVisible();
  expect(foreign).toHaveLength(before);
});
