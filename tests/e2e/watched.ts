import { expect, type Page } from "@playwright/test";

/** Markup that no page of ours has, and that hostile text would leave behind. */
const neverOurs = [
  "iframe, object, embed, base, frame, math, foreignObject, animate",
  "meta[http-equiv=refresh i], form#location, link[rel=import]",
  "[href^='javascript:' i], [src^='javascript:' i], [action^='javascript:' i], [href^='data:' i], [srcdoc]",
].join(", ");

type Finding = { events: string[]; markup: string[]; ran: boolean; overflow: number };

/** Looks at a page while it is open: what ran, what was asked of other hosts, and what stands in it. */
export function watch(page: Page): { readonly seen: string[]; look(what: string): Promise<void> } {
  const seen: string[] = [];
  page.on("dialog", async (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOurs = origin === new URL(page.url(), request.url()).origin || page.url() === "about:blank";
    if (protocol.startsWith("http") && !isOurs) seen.push(`a request to ${request.url()}`);
  });
  return {
    seen,
    async look(what) {
      const found = await page.evaluate((selector): Finding => {
        const elements = [...document.querySelectorAll("*")];
        const handlers = elements.flatMap(({ attributes }) => [...attributes].filter(({ name }) => /^on/i.test(name)));
        return {
          events: handlers.map(({ name, value }) => `${name}=${value}`),
          markup: [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML.slice(0, 120)),
          ran: "__pwned" in window,
          overflow: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
        };
      }, neverOurs);
      expect(found, what).toEqual({ events: [], markup: [], ran: false, overflow: 0 });
      expect(seen, what).toEqual([]);
    },
  };
}
