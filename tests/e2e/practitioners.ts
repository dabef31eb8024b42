import type { Browser, Page } from "@playwright/test";
import { made, send } from "@/tests/e2e/members";
import { newcomer, signInAs, signUp } from "@/tests/e2e/people";

const proof = {
  name: "certificate.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"),
};

/** Somebody new whose credential a moderator has verified, with a browser of their own; all of it through the API. */
export async function aVerifiedPractitioner(browser: Browser, like: Page, name: string): Promise<Page> {
  const page = await newcomer(browser, like);
  await page.goto("/");
  await signUp(page, name);
  const headers = { origin: new URL(page.url()).origin };
  const uploaded = await page.request.post("/api/v1/credential-proofs", { headers, multipart: { file: proof } });
  const { id: proofId } = await made<{ id: string }>(uploaded);
  const application = {
    ...{ profession: "PHYSIOTHERAPIST", country: "GB", register: { id: "gb-hcpc" }, number: "PH12345" },
    ...{ regions: [], expiresOn: null, note: "", proofId },
  };
  const { id, sentAt } = await made<{ id: string; sentAt: string }>(
    await send(page, "POST", "/credentials", application),
  );
  const moderator = await newcomer(browser, page);
  await signInAs(moderator, "moderator");
  const expiresOn = `${new Date().getUTCFullYear() + 1}-12-31`;
  await made(await send(moderator, "POST", `/credentials/${id}/decisions`, { kind: "VERIFY", sentAt, expiresOn }));
  await moderator.context().close();
  return page;
}
