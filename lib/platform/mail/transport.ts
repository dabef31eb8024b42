import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import SMTPConnection from "nodemailer/lib/smtp-connection/index.js";
import { write } from "@/lib/platform/db";
import { settings } from "@/lib/platform/env";
import { systemPermit } from "@/lib/platform/permit";

/** A message ready to go out. */
export type OutgoingMail = {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Stable for a message, so that a mail store that sees it twice shows it once. */
  readonly messageId: string;
  readonly headers?: Readonly<Record<string, string>>;
};

type Hooks = {
  /** Awaited after the whole message has been written and before its end is: the last moment at which nothing was sent. */
  readonly beforeHandingOver?: () => Promise<void>;
};

function compose(mail: OutgoingMail): Promise<{ source: Buffer; envelope: { from: string; to: string[] } }> {
  const node = new MailComposer({ from: settings().MAIL_FROM, ...mail, headers: { ...mail.headers } }).compile();
  const { from, to } = node.getEnvelope();
  return new Promise((resolve, reject) => {
    node.build((error, source) =>
      error ? reject(error) : resolve({ source, envelope: { from: String(from), to: [...to] } }),
    );
  });
}

function connectionTo(address: URL): SMTPConnection {
  const secure = address.protocol === "smtps:";
  return new SMTPConnection({
    host: address.hostname,
    port: Number(address.port || (secure ? 465 : 587)),
    secure,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    tls: { rejectUnauthorized: !["localhost", "127.0.0.1"].includes(address.hostname) },
  });
}

const step = (run: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => run((error) => (error ? reject(error) : resolve())));

async function sendBySmtp(smtpUrl: string, mail: OutgoingMail, hooks: Hooks): Promise<void> {
  const address = new URL(smtpUrl);
  const { source, envelope } = await compose(mail);
  const connection = connectionTo(address);
  // Read only once the server has said it takes the message (reply 354), and its end only after the hook.
  const message = Readable.from(
    (async function* () {
      yield source;
      await hooks.beforeHandingOver?.();
    })(),
    { objectMode: false },
  );
  try {
    await step((done) => {
      connection.once("error", done);
      connection.connect(() => done());
    });
    if (address.username) {
      const credentials = { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) };
      await step((done) => connection.login({ credentials }, done));
    }
    await step((done) => {
      connection.once("error", done);
      connection.send(envelope, message, (error) => done(error));
    });
  } finally {
    connection.quit();
    connection.close();
  }
}

/** Keeps a message for reading at `/dev/mailbox`: what happens where no SMTP server is set. */
async function keepInMailbox(mail: OutgoingMail, hooks: Hooks): Promise<void> {
  const { source } = await compose(mail);
  await hooks.beforeHandingOver?.();
  await write(systemPermit("mailbox:keep", "no SMTP server is set"), async (tx) => {
    await tx.mailboxMessage.create({
      data: { recipient: mail.to, subject: mail.subject, source: source.toString("utf8") },
    });
  });
}

/** Sends a message by SMTP, or keeps it in the mailbox where none is set. Rejects when the server refuses it. */
export async function sendMail(mail: OutgoingMail, hooks: Hooks = {}): Promise<void> {
  const { SMTP_URL } = settings();
  await (SMTP_URL ? sendBySmtp(SMTP_URL, mail, hooks) : keepInMailbox(mail, hooks));
}
