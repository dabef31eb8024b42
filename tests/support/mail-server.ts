import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";

/** A message as it arrived: to whom the envelope says, and what it holds. */
export type ReceivedMail = Email & { readonly recipients: readonly string[] };

/** A real SMTP server that keeps what it gets. */
export type MailServer = {
  readonly port: number;
  /** For `SMTP_URL`. */
  readonly url: string;
  /** Oldest first. */
  readonly messages: readonly ReceivedMail[];
  /** The first message that fits, now or as soon as it comes. */
  waitFor(fits: (mail: ReceivedMail) => boolean, timeoutMs?: number): Promise<ReceivedMail>;
  stop(): Promise<void>;
};

async function read(stream: SMTPServerDataStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

type Watcher = { fits: (mail: ReceivedMail) => boolean; found: (mail: ReceivedMail) => void };

function watchedList() {
  const messages: ReceivedMail[] = [];
  const watchers = new Set<Watcher>();
  return {
    messages,
    add(mail: ReceivedMail): void {
      messages.push(mail);
      for (const { fits, found } of watchers) if (fits(mail)) found(mail);
    },
    async waitFor(fits: Watcher["fits"], timeoutMs = 10_000): Promise<ReceivedMail> {
      const already = messages.find(fits);
      if (already) return already;
      const { promise, resolve, reject } = Promise.withResolvers<ReceivedMail>();
      const watcher: Watcher = { fits, found: resolve };
      const subjects = () => messages.map(({ subject }) => subject).join(", ") || "none";
      const timer = setTimeout(() => reject(new Error(`No such mail in time. Received: ${subjects()}`)), timeoutMs);
      watchers.add(watcher);
      return promise.finally(() => {
        clearTimeout(timer);
        watchers.delete(watcher);
      });
    },
  };
}

/** Starts an SMTP server on a free port of this machine. */
export async function startMailServer(): Promise<MailServer> {
  const list = watchedList();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, { envelope }, done) {
      const recipients = envelope.rcptTo.map(({ address }) => address);
      read(stream)
        .then((raw) => PostalMime.parse(raw))
        .then((mail) => list.add({ ...mail, recipients }))
        .then(() => done(), done);
    },
  });
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
  const address = server.server.address();
  if (!address || typeof address === "string") throw new Error("The mail server has no port.");
  return {
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    messages: list.messages,
    waitFor: list.waitFor,
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}
