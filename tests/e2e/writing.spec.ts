import { expect, type Locator, type Page, test } from "@playwright/test";
import { signInAs } from "@/tests/e2e/people";

const article = "/articles/level-hips-on-one-leg";

/** What another test has left in the account would be brought back into the field. */
async function forgetDrafts(page: Page): Promise<void> {
  const { items } = await (await page.request.get("/api/v1/drafts?limit=100")).json();
  const headers = { origin: new URL(page.url()).origin };
  for (const { key } of items) await page.request.delete(`/api/v1/drafts/${key}`, { headers });
}

async function openComment(page: Page): Promise<Locator> {
  await page.goto("/");
  await signInAs(page, "reader");
  await forgetDrafts(page);
  await page.goto(article, { waitUntil: "networkidle" });
  const field = page.getByLabel("Your comment");
  await expect(field).toBeVisible();
  return field;
}

const isEditor = (field: Locator) => expect(field).toHaveAttribute("contenteditable", "true");

/** The text as Markdown, taken from the plain field. */
async function markdownOf(page: Page, field: Locator): Promise<string> {
  await page.getByRole("button", { name: "Plain text" }).click();
  const markdown = await field.inputValue();
  await page.getByRole("button", { name: "Formatted" }).click();
  await isEditor(field);
  return markdown;
}

async function paste(field: Locator, data: Record<string, string>): Promise<void> {
  await field.evaluate((element, entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(entries)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

test("what is typed while the editor arrives stands in it, in order, and is posted", async ({ page }) => {
  const field = await openComment(page);
  let isAsked = false;
  await page.route(/\/_next\/static\/chunks\//, async (route) => {
    isAsked = true;
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  await field.focus();
  const mark = Date.now() % 100_000;
  const words = `Slowly going up the stairs ${mark} `.repeat(4).trim();
  await page.keyboard.type(words, { delay: 10 });
  await isEditor(field);
  expect(isAsked, "the editor was fetched by going into the field").toBe(true);
  await page.keyboard.type(" to the **end**.");
  await expect(field).toHaveText(`${words} to the end.`);
  await expect(field).toBeFocused();
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.locator("[id^=comment-]").getByText(`${words} to the end.`)).toBeVisible();
  await expect(field).toHaveText("");
});

test("what is typed before the page's script runs is kept and can be posted", async ({ page }) => {
  await openComment(page);
  let start: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    start = done;
  });
  await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(article, { waitUntil: "commit" });
  const words = `Typed while the page was on its way ${Date.now() % 100_000}`;
  await page.getByLabel("Your comment").pressSequentially(words);
  start();
  const field = page.getByLabel("Your comment");
  await isEditor(field);
  await expect(field).toHaveText(words);
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.locator("[id^=comment-]").getByText(words)).toBeVisible();
});

test("the toolbar is one stop, and its tools are reached and pressed by keys", async ({ page }) => {
  const field = await openComment(page);
  await field.focus();
  await isEditor(field);
  await page.keyboard.type("Stairs");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Tab");
  const bold = page.getByRole("button", { name: "Bold" });
  await expect(bold).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(bold).toHaveAttribute("aria-pressed", "true");
  await expect(field).toBeFocused();
  await page.keyboard.press("Alt+F10");
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "List", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  expect(await markdownOf(page, field)).toBe("- **Stairs**");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+K");
  await expect(page.getByLabel("Address")).toBeFocused();
  await page.keyboard.type("not an address");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Enter an address, such as")).toBeVisible();
  await page.getByLabel("Address").fill("example.org/stairs");
  await page.keyboard.press("Enter");
  expect(await markdownOf(page, field)).toBe("- [**Stairs**](https://example.org/stairs)");
});

test("rich text is pasted as Markdown, and nothing of it is dangerous", async ({ page }) => {
  const field = await openComment(page);
  await field.focus();
  await isEditor(field);
  await paste(field, {
    "text/plain": "plain",
    "text/html": `<html><head><style>p { color: red }</style></head><body>
      <b style="font-weight:normal" id="docs-internal-guid-1"><h2>Stairs</h2>
      <p onclick="window.__pwned=1">Going <span style="font-weight:700">up</span> and <i>down</i><script>window.__pwned=1</script></p>
      <ul><li><p>first</p></li><li><p>second</p></li></ul>
      <p><a href="javascript:window.__pwned=1">bad</a> <a href="https://example.org/">good</a></p>
      <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp; </span></span>from Word</p>
      <table><tr><td>Day</td><td>Pain</td></tr><tr><td>Mon</td><td>3</td></tr></table></b></body></html>`,
  });
  const markdown = await markdownOf(page, field);
  for (const part of [
    "## Stairs",
    "Going **up** and *down*",
    "- first\n- second",
    "[good](https://example.org/)",
    "1. from Word",
  ]) {
    expect(markdown).toContain(part);
  }
  expect(markdown).toMatch(/\| Day +\| Pain +\|\n\| --- \| ---- \|\n\| Mon +\| 3 +\|/);
  expect(markdown).not.toMatch(/javascript|script|style|onclick|<p|color/);
  expect(await page.evaluate(() => Reflect.get(window, "__pwned"))).toBeUndefined();
  await paste(field, { "text/plain": "> a **quote**" });
  expect(await markdownOf(page, field)).toContain("> a **quote**");
});

test("whoever prefers the plain field never loads the editor, and both hold the same text", async ({ page }) => {
  const field = await openComment(page);
  await field.focus();
  await isEditor(field);
  const typed = "snake_case, 10~15 reps and 2 * 3";
  await page.keyboard.type(typed);
  await page.getByRole("button", { name: "Plain text" }).click();
  await expect(field).toHaveValue(typed);
  await expect(field).toBeFocused();
  await page.reload({ waitUntil: "networkidle" });
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await field.focus();
  await page.keyboard.type("Plain again");
  await page.waitForTimeout(500);
  await expect(field).toHaveJSProperty("tagName", "TEXTAREA");
  expect(fetched.filter((url) => url.endsWith(".js"))).toEqual([]);
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("button", { name: "Go on writing" })).toBeVisible();
  await page.getByRole("button", { name: "Go on writing" }).click();
  await page.getByRole("button", { name: "Formatted" }).click();
  await isEditor(field);
  await expect(field).toContainText("Plain again");
});

test("members, exercises and explained words are offered and put in", async ({ page }) => {
  const field = await openComment(page);
  await field.focus();
  await isEditor(field);
  await page.keyboard.type("Thank you, @ine");
  await expect(page.getByRole("option", { name: /Ines/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("for /clam");
  await page
    .getByRole("option", { name: /Clamshell/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Explained word" }).click();
  await page.getByLabel("Word", { exact: true }).fill("glute med");
  await page.getByRole("dialog").getByRole("listitem").getByRole("button").first().click();
  const markdown = await markdownOf(page, field);
  expect(markdown).toMatch(
    /^Thank you, @ines[a-z-]* for \[[^\]]*[Cc]lamshell[^\]]*\]\(\/exercises\/[a-z-]+\) \[.+\]\(\/topics\/[a-z-]+\)$/,
  );
});
