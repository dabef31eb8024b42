import { expect, test } from "vitest";
import { listKeptMail } from "@/lib/platform/mail/mailbox";
import { sendMail } from "@/lib/platform/mail/transport";

const message = (subject: string) => ({
  to: "reader@forum.test",
  subject,
  text: `${subject}: Grüße, a long line that mail programs break ${"and go on with ".repeat(20)}\nhttp://forum.test/sign-in?a=1&b=2`,
  html: `<p>${subject}</p>`,
  messageId: `<${subject}@forum.test>`,
});

test("without a mail server, mail is kept and read as it was written, the newest first", async () => {
  for (const subject of ["First", "Second, with ü"]) await sendMail(message(subject));
  const kept = await listKeptMail();
  expect(kept.map(({ subject, recipient }) => [subject, recipient])).toEqual([
    ["Second, with ü", "reader@forum.test"],
    ["First", "reader@forum.test"],
  ]);
  expect(kept[0]?.text.trim()).toBe(message("Second, with ü").text);
});
