import nodemailer from "nodemailer";
import { expect, test } from "vitest";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { startMailServer } from "@/tests/support/mail-server";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");

test("statements are counted, and opening a transaction is none", async () => {
  const one = await countQueries(() => reader.topic.findMany());
  expect(one.queries).toHaveLength(1);
  const topic = { slug: "pelvis", name: "Pelvis", kind: "REGION" as const };
  const written = await countQueries(() =>
    write(planting, (tx) => tx.topic.create({ data: topic, select: { slug: true } })),
  );
  expect(written.queries).toHaveLength(1);
  expect(written.result).toEqual({ slug: "pelvis" });
});

test("mail that is sent can be waited for and read", async () => {
  const server = await startMailServer();
  const arriving = server.waitFor(({ subject }) => subject === "Grüße aus Kathmandu");
  const transport = nodemailer.createTransport(server.url);
  await transport.sendMail({
    from: "forum@forum.test",
    to: "reader@forum.test",
    subject: "Grüße aus Kathmandu",
    text: "Your answer was read.",
  });
  const mail = await arriving;
  expect(mail.recipients).toEqual(["reader@forum.test"]);
  expect(mail.text?.trim()).toBe("Your answer was read.");
  await server.stop();
});
