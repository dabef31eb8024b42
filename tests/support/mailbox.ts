import { expect } from "@playwright/test";
import { claimPorts } from "@/tests/support/e2e-ports";
import type { ReceivedMail } from "@/tests/support/mail-server";

/** A message as a browser test sees it. */
export type Mail = Omit<ReceivedMail, "attachments">;

/** Everything that was sent since the product started, oldest first. */
export async function readMailbox(): Promise<Mail[]> {
  const { mailbox } = await claimPorts();
  const response = await fetch(mailbox);
  return response.json();
}

/** The newest message to an address whose subject fits, now or as soon as it comes. */
export async function waitForMail(to: string, subject: RegExp, timeout = 20_000): Promise<Mail> {
  const find = async () =>
    (await readMailbox()).findLast((mail) => mail.recipients.includes(to) && subject.test(mail.subject ?? ""));
  await expect.poll(find, { message: `mail to ${to} about ${subject}`, timeout }).toBeTruthy();
  const found = await find();
  if (!found) throw new Error(`The mail to ${to} is gone.`);
  return found;
}

/** The first address in a message that begins with this path. */
export function linkIn(mail: Mail, path: string): string {
  const links = (mail.text ?? "").match(/https?:\/\/[^\s<>"]+/g) ?? [];
  const link = links.find((each) => new URL(each).pathname.startsWith(path));
  if (!link) throw new Error(`No link to ${path} in "${mail.subject}".`);
  return link;
}
