import type { Page } from "@playwright/test";

/** Public pages that stand at a fixed address in the sample community. */
export const publicPages = [
  "/",
  "/questions",
  "/questions?state=waiting&sort=newest",
  "/questions?topic=nothing-here",
  "/articles",
  "/articles/inner-and-outer-thighs-share-the-work",
  "/exercises",
  "/exercises?goal=STRENGTH",
  "/exercises/clamshell",
  "/exercises/clamshell/history",
  "/exercises/clamshell/versions/1",
  "/practitioners",
  "/practitioners/ines-oduya",
  "/members/maren",
  "/topics",
  "/topics/knee",
  "/about",
  "/help/when-to-get-help",
  "/privacy",
  "/credits",
  "/feeds",
] as const;

/** Pages for anybody that are made for each request. */
export const openPages = ["/ask", "/sign-in", "/sign-in/sent", "/api", "/dev/ui", "/no-such-page"] as const;

/** Pages that only somebody signed in sees. */
export const memberPages = [
  "/drafts",
  "/imported-exercises",
  "/exercises/new",
  "/exercises/review",
  "/inbox",
  "/moderation",
  "/moderation/credentials",
  "/moderation/harm",
  "/media-requests",
  "/moderation/log",
  "/moderation/red-flags",
  "/plan",
  "/plan/history",
  "/plan/items",
  "/plan/settings",
  "/plan/shared",
  "/plan/sheet",
  "/practitioners/apply",
  "/settings",
  "/settings/practitioner",
  "/waiting",
  "/waiting/saved-replies",
  "/write",
] as const;

/** Addresses of questions in each state, found as a reader finds them. */
export async function questionAddresses(page: Page): Promise<string[]> {
  const addresses: string[] = [];
  for (const state of ["waiting", "answered", "marked"]) {
    const response = await page.request.get(`/api/v1/questions?state=${state}&limit=1`);
    const { items } = (await response.json()) as { items: { slug: string }[] };
    addresses.push(...items.map(({ slug }) => `/questions/${slug}`));
  }
  return addresses;
}

/** What the reader of the sample community alone sees: what they are asked, and what they once asked themselves. */
export async function readerAddresses(page: Page): Promise<string[]> {
  const response = await page.request.get("/api/v1/check-ins");
  const { items } = (await response.json()) as { items: { id: string }[] };
  if (items.length === 0) throw new Error("The sample community asks its reader nothing.");
  const own = await page.request.get("/api/v1/posts?author=maren&kind=QUESTION&limit=1");
  const { items: questions } = (await own.json()) as { items: { slug: string }[] };
  return [
    ...items.map(({ id }) => `/check-ins/${id}`),
    ...questions.flatMap(({ slug }) => [`/questions/${slug}`, `/questions/${slug}/hand-over`]),
    "/inbox",
    "/settings",
  ];
}
