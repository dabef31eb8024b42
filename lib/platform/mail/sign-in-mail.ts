import { siteUrl } from "@/lib/platform/env";
import { randomToken } from "@/lib/platform/hash";
import { renderMail } from "@/lib/platform/mail/message";
import { sendMail } from "@/lib/platform/mail/transport";

/** Sends the link that signs its reader in; it works once, for an hour. */
export async function sendSignInLink(address: string, href: string): Promise<void> {
  const subject = "Sign in to Evenstride";
  const body = await renderMail({
    subject,
    heading: "Your sign-in link",
    paragraphs: [
      "Press the button to sign in. The link works once, for one hour, on any of your devices.",
      "If you did not ask for it, you can leave this message alone: nothing happens.",
    ],
    action: { label: "Sign in", href },
    footer: `Sent because somebody entered this address at ${siteUrl()}.`,
  });
  await sendMail({
    to: address,
    subject,
    ...body,
    messageId: `<sign-in.${randomToken()}@${new URL(siteUrl()).hostname}>`,
  });
}
