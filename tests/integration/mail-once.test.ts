import { Client } from "pg";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { reader } from "@/lib/platform/db";
import { databaseUrl } from "@/lib/platform/env";
import { aComment, aFollow, aMember, aPost } from "@/tests/factories/following";
import { startWorker, type WorkerProcess } from "@/tests/support/worker-process";

/** Addresses of complete messages, in the order in which the server had their last byte. */
const delivered: string[] = [];
const messageIds: (string | undefined)[] = [];

type Moment = "before the message" | "after the message";
type Step = (moment: Moment) => Promise<void> | void;
/** What the server does for an address instead of going on at once. */
const steps = new Map<string, Step>();
const never = new Promise<void>(() => undefined);

const refuse = (responseCode: number): Error => Object.assign(new Error("refused by the test"), { responseCode });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  async onRcptTo({ address }, _session, done) {
    await steps.get(address)?.("before the message");
    done();
  },
  async onData(stream, { envelope }, done) {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of stream) chunks.push(chunk);
    } catch {
      return;
    }
    const [address = ""] = envelope.rcptTo.map((recipient) => recipient.address);
    try {
      await steps.get(address)?.("after the message");
    } catch (error) {
      return done(error instanceof Error ? error : null);
    }
    delivered.push(address);
    messageIds.push((await PostalMime.parse(Buffer.concat(chunks))).messageId);
    done();
  },
});

let smtpUrl = "";
let worker: WorkerProcess | undefined;
/** Connections of the test's own: one looks on, the others hold locks. */
let eye: Client;
let hand: Client;
let otherHand: Client;

beforeAll(async () => {
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
  const address = server.server.address();
  if (address && typeof address === "object") smtpUrl = `smtp://127.0.0.1:${address.port}`;
});
afterAll(() => new Promise<void>((stopped) => void server.close(stopped)));

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  return client;
}

beforeEach(async () => {
  [eye, hand, otherHand] = [await connect(), await connect(), await connect()];
});

afterEach(async () => {
  steps.clear();
  await worker?.kill();
  for (const client of [eye, hand, otherHand]) await client.end();
});

const start = async () => {
  worker = await startWorker({ SMTP_URL: smtpUrl });
  return worker;
};

async function until(what: string, holds: () => Promise<boolean> | boolean, timeoutMs = 45_000): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; !(await holds()); await new Promise((wait) => setTimeout(wait, 100))) {
    if (Date.now() > deadline) throw new Error(`In vain waited until ${what}`);
  }
}

async function count(from: string): Promise<number> {
  const { rows } = await eye.query<{ n: string }>(`select count(*) as n from ${from}`);
  return Number(rows[0]?.n);
}
const waiting = "pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
const isBlocked = async () => (await count(waiting)) > 0;
const isQuiet = async () => (await count("pgboss.job where state < 'completed'")) === 0;
const stateOf = async (memberId: string) =>
  (await reader.delivery.findFirst({ where: { key: { endsWith: memberId }, NOT: { key: { startsWith: "follow." } } } }))
    ?.state;

/** A question with followers by e-mail, and somebody who will comment. */
async function aFollowedQuestion(...names: string[]) {
  const writer = await aMember();
  const post = await aPost(writer.id);
  const followers = new Map<string, { id: string; email: string }>();
  for (const name of names) {
    const email = `${name}.${post.number}@readers.test`;
    const { id } = await aMember({ email });
    await aFollow(id, { postId: post.id });
    followers.set(name, { id, email });
  }
  const of = (name: string) => followers.get(name) ?? { id: "", email: "" };
  const times = (name: string) => delivered.filter((address) => address === of(name).email).length;
  return { comment: () => aComment(writer.id, post.id), of, times };
}

test("each message goes out once when the worker is killed at four points of sending", {
  timeout: 90_000,
}, async () => {
  const names = ["untouched", "unfinished", "unanswered", "done"];
  const { comment, of, times } = await aFollowedQuestion(...names);
  const reached = new Set<string>();
  steps.set(of("untouched").email, (moment) => {
    if (moment === "after the message") return;
    reached.add("untouched");
    return never;
  });
  steps.set(of("unfinished").email, async (moment) => {
    if (moment !== "before the message") return;
    // The worker cannot record that it hands over, so it has written all but the end of the message.
    await hand.query("begin");
    await hand.query("select from delivery where key like $1 for update", [`%${of("unfinished").id}`]);
    reached.add("unfinished");
  });
  steps.set(of("unanswered").email, (moment) => {
    if (moment !== "after the message") return;
    delivered.push(of("unanswered").email);
    reached.add("unanswered");
    return never;
  });
  const first = await start();
  await comment();
  await until(
    "three messages stand still and one is done",
    async () => reached.size === 3 && (await stateOf(of("done").id)) === "SENT" && (await isBlocked()),
  );
  await first.kill();
  await hand.query("rollback");
  expect(names.map(times)).toEqual([0, 0, 1, 1]);
  steps.clear();

  await start();
  await until("no job is left", isQuiet);
  expect(names.map(times)).toEqual([1, 1, 1, 1]);
  expect(await Promise.all(names.map((name) => stateOf(of(name).id)))).toEqual(["SENT", "SENT", "HANDED_OVER", "SENT"]);
  expect(new Set(messageIds).size).toBe(messageIds.length);
});

test.each(["while it files the lines", "when they are filed and the job is not done"])(
  "everybody hears once when the worker is killed %s",
  { timeout: 90_000 },
  async (when) => {
    const names = ["one", "two", "three"];
    const { comment, of, times } = await aFollowedQuestion(...names);
    await hand.query("begin");
    await hand.query("lock table notification in share mode");
    const first = await start();
    const { id } = await comment();
    await until("the worker waits to file", isBlocked);
    if (when !== "while it files the lines") {
      await otherHand.query("begin");
      await otherHand.query("select from pgboss.job where name = 'event' and state = 'active' for update");
      await hand.query("rollback");
      await until(
        "the mails are out and the job cannot be closed",
        async () => names.every((name) => times(name) === 1) && (await isBlocked()),
      );
      await first.kill();
      // What the dead worker asked for last would still be done once the lock is gone.
      await eye.query(`select pg_terminate_backend(pid) from ${waiting}`);
      await otherHand.query("rollback");
    } else {
      await first.kill();
      await hand.query("rollback");
      expect(await reader.notification.count({ where: { commentId: id } })).toBe(0);
    }

    await start();
    await until("no job is left", isQuiet);
    expect(await reader.notification.count({ where: { commentId: id } })).toBe(3);
    expect(names.map(times)).toEqual([1, 1, 1]);
    expect(await stateOf(of("one").id)).toBe("SENT");
  },
);

test("a message that the server puts off goes out later, and one that it refuses does not", {
  timeout: 60_000,
}, async () => {
  const { comment, of, times } = await aFollowedQuestion("busy", "refused", "well");
  const tries = { busy: 0, refused: 0 };
  steps.set(of("busy").email, (moment) => {
    if (moment === "after the message" && ++tries.busy === 1) throw refuse(451);
  });
  steps.set(of("refused").email, (moment) => {
    if (moment === "after the message" && ++tries.refused) throw refuse(554);
  });
  await start();
  await comment();
  await until("no job is left", async () => times("well") === 1 && (await isQuiet()));
  expect([times("busy"), times("refused")]).toEqual([1, 0]);
  expect(tries).toEqual({ busy: 2, refused: 1 });
  expect(await stateOf(of("refused").id)).toBe("FAILED");
});

test("the worker ends when it is asked to, and when its parent is gone", { timeout: 30_000 }, async () => {
  const asked = await start();
  expect(await asked.stop()).toBe(0);
  const orphan = await start();
  const ended = new Promise((resolve) => orphan.process.once("exit", resolve));
  orphan.process.disconnect();
  expect(await ended).toBe(0);
});
