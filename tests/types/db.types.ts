// Compile-time proofs: every error expected below must be one, or `tsc` fails.
import { z } from "zod";
import { toAuthorView } from "@/lib/members/columns";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { reader, type Tx, write } from "@/lib/platform/db";
import { route } from "@/lib/platform/http/route";
import { permit, systemPermit } from "@/lib/platform/permit";

declare const viewer: Viewer;
declare const tx: Tx;

// @ts-expect-error the reader cannot write
void reader.post.create({ data: {} });
// @ts-expect-error the reader cannot change
void reader.post.updateMany({ data: {} });
// @ts-expect-error the reader cannot delete
void reader.post.deleteMany();
// @ts-expect-error the reader opens no transaction
void reader.$transaction([]);
// @ts-expect-error the reader runs no raw SQL
void reader.$queryRaw``;
// @ts-expect-error nor does it execute any
void reader.$executeRaw``;
// @ts-expect-error a transaction takes no SQL made of strings
void tx.$queryRawUnsafe("select 1");
// @ts-expect-error nor executes it
void tx.$executeRawUnsafe("select 1");

// @ts-expect-error `undefined` must not reach a where clause (exactOptionalPropertyTypes)
void reader.post.count({ where: { authorId: viewer?.id } });

const work = async () => 1;
// @ts-expect-error a bare object is not a permit
void write({ action: "answer:post", actorId: "1" }, work);
// @ts-expect-error nor is a verdict
void write("allowed", work);
// @ts-expect-error somebody signed out is permitted nothing
void write(permit(viewer, "answer:post", "allowed"), work);
// @ts-expect-error the system says why
void write(systemPermit("digest:send"), work);

// @ts-expect-error whoever shows an author says whether they stand there without their name
void toAuthorView({ handle: "maren", displayName: "Maren" });

declare function act(actor: Actor): Promise<{ done: true }>;
const done = z.object({ done: z.literal(true) });

export const refused = route({
  summary: "Acts for whoever asks",
  access: "public",
  reply: done,
  // @ts-expect-error a public route has no certain actor
  handle: ({ actor }) => act(actor),
});

export const accepted = route({
  summary: "Acts for a member",
  access: "member",
  reply: done,
  handle: ({ actor }) => act(actor),
});

// @ts-expect-error a route says who may call it
export const open = route({ summary: "Acts for nobody", reply: done, handle: async () => ({ done: true }) });

export const untrue = route({
  summary: "Replies with something else",
  access: "public",
  reply: done,
  // @ts-expect-error what leaves is what was declared
  handle: async () => ({ done: false }),
});
