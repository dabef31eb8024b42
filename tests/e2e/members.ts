import type { APIResponse, Browser, Page } from "@playwright/test";
import { newcomer, signUp } from "@/tests/e2e/people";

/** A member with a browser of their own, and what nobody else may ever be sent. */
export type Member = {
  readonly page: Page;
  readonly name: string;
  readonly handle: string;
  readonly secrets: string[];
};

/** Writes to the API as one of our own pages does, with the page's cookies. */
export async function send(
  page: Page,
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  data: unknown = {},
): Promise<APIResponse> {
  const headers = { origin: new URL(page.url()).origin };
  return page.request.fetch(`/api/v1${path}`, { method, data, headers });
}

/** What the API answered, which must be a success. */
export async function made<T>(response: APIResponse): Promise<T> {
  if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}: ${await response.text()}`);
  return response.json();
}

/** Somebody new who asks, comments, votes, follows and makes an access token. */
export async function aBusyMember(browser: Browser, like: Page, name: string, article: string): Promise<Member> {
  const page = await newcomer(browser, like);
  const { email, handle } = await signUp(page, name);
  const question = {
    title: `${name} asks why the left hip drops`,
    markdown: "It drops on every step, since spring.",
    safety: { noneOfThese: true },
  };
  await made(await send(page, "POST", "/questions", question));
  await made(await send(page, "POST", `/posts/${article}/comments`, { markdown: `${name} finds this **helpful**.` }));
  await made(await send(page, "PUT", `/posts/${article}/vote`));
  const follow = await made<{ id: string }>(await send(page, "POST", "/follows", { target: "post", id: article }));
  await made(await send(page, "POST", "/follows", { target: "topic", slug: "knee" }));
  const token = { name: `Program of ${name}, its secret name`, scopes: ["read"] };
  const access = await made<{ id: string; token: string }>(await send(page, "POST", "/viewer/tokens", token));
  const session = (await page.context().cookies()).filter(({ name: cookie }) => cookie.includes("session-token"));
  const secrets = [email, ...session.map(({ value }) => value), follow.id, access.id, access.token, token.name];
  return { page, name, handle, secrets };
}
