import { expect, test } from "vitest";
import { listMembers } from "@/lib/members/queries";
import { authAdapter } from "@/lib/platform/auth-adapter";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { keyedHash } from "@/lib/platform/hash";
import { systemPermit } from "@/lib/platform/permit";
import { fresh } from "@/tests/factories/library";

const planting = systemPermit("test:plant", "a commenter known from an import");
const aShadow = (data: { email?: string; emailHash?: string }) =>
  write(planting, (tx) =>
    tx.member.create({ data: { handle: fresh("shadow"), displayName: "Reader 3", ...data }, select: { id: true } }),
  );
const joinedAt = async (id: string) =>
  (await reader.member.findUnique({ where: { id }, select: { joinedAt: true } }))?.joinedAt;
const user = (email: string, emailVerified: Date | null) => ({ id: crypto.randomUUID(), email, emailVerified });

test("who confirms the address of an old commenter becomes that member, with all they wrote", async () => {
  const email = `${fresh("steve")}@readers.test`;
  const shadow = await aShadow({ emailHash: keyedHash("email", email) });
  const member = await authAdapter.createUser(user(email.toUpperCase(), now()));
  expect(member.id).toBe(shadow.id);
  expect(await joinedAt(shadow.id)).not.toBeNull();
});

test("an address that nobody confirmed claims nothing", async () => {
  const email = `${fresh("lisa")}@readers.test`;
  const shadow = await aShadow({ emailHash: keyedHash("email", email) });
  const member = await authAdapter.createUser(user(email, null));
  expect(member.id).not.toBe(shadow.id);
  expect(await joinedAt(shadow.id)).toBeNull();
});

test("a shadow whose address was kept joins when the address is confirmed", async () => {
  const email = `${fresh("joy")}@readers.test`;
  const shadow = await aShadow({ email });
  expect((await authAdapter.getUserByEmail(email))?.id).toBe(shadow.id);
  await authAdapter.updateUser({ id: shadow.id, emailVerified: now() });
  expect(await joinedAt(shadow.id)).not.toBeNull();
});

test("a member is found by the beginning of handle or name, and a shadow or an address never", async () => {
  const handle = fresh("quill");
  const shadow = fresh("quill");
  const planted = [
    { handle, displayName: "Ada Quillfeather", email: `${fresh("zebra")}@readers.test`, joinedAt: now() },
    { handle: shadow, displayName: "Quill", email: `${fresh("zebra")}@readers.test` },
  ];
  await write(planting, (tx) => tx.member.createMany({ data: planted }));
  const found = async (q: string) => (await listMembers(null, { limit: 20, q })).items.map((item) => item.handle);
  expect(await found(handle.slice(0, 4).toUpperCase())).toEqual([handle]);
  expect(await found("quillf")).toEqual([handle]);
  expect(await found("feather")).toEqual([]);
  expect(await found("zebra")).toEqual([]);
  expect(await found("%")).toEqual([]);
});
