import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";

const planting = systemPermit("test:plant", "the test's own rows");

/** A saved reply of a member. */
export async function aSavedReply(memberId: string): Promise<string> {
  const data = { memberId, kind: "ANSWER" as const, title: "An opening", markdown: "Hello {name}, about {title}." };
  return (await write(planting, (tx) => tx.savedReply.create({ data, select: { id: true } }))).id;
}
