import { describe, expect, test } from "vitest";
import { uploadProof } from "@/lib/credential-proofs/commands";
import { applyForCredential, chooseCredential, decideCredential } from "@/lib/credentials/commands";
import { listAllCredentials, listApplications, listOwnStanding, listRegisters } from "@/lib/credentials/queries";
import { listActs } from "@/lib/moderation/queries";
import type { Actor } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { findActor } from "@/lib/platform/session";
import { getPractitioner } from "@/lib/practitioners/queries";
import { aCaller } from "@/tests/factories/callers";
import { aCredential, anApplication, aPdf, applying, saying, verifying } from "@/tests/factories/credentials";

const planting = systemPermit("test:plant", "the test's own rows");
const everything = { limit: 100 };
const moderator = () => aCaller({ role: "MODERATOR" });
const statusOf = async ({ id }: { id: string }) =>
  (await reader.credential.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;

async function verified(actor: Actor, changes: Parameters<typeof applying>[1]) {
  const proofId = (await uploadProof(actor, aPdf())).id;
  const { id, sentAt } = await applyForCredential(actor, applying(proofId, changes));
  return decideCredential(await moderator(), id, verifying(sentAt));
}

describe("a register", () => {
  test("that the applicant has named is never said to have been searched, whatever it is called", async () => {
    const [posing, honest] = [await aCaller(), await aCaller()];
    const register = { id: null, name: "Health and Care Professions Council", url: "https://hcpc.example.test/" };
    expect((await verified(posing, { register })).registerId).toBeNull();
    expect((await verified(honest, {})).registerId).toBe("gb-hcpc");
    const shown = async ({ handle }: Actor) => (await getPractitioner(null, handle)).credential;
    expect(await shown(posing)).toMatchObject({ register: register.name, isInRegister: false, registerUrl: null });
    expect(await shown(honest)).toMatchObject({
      ...{ register: register.name, isInRegister: true },
      registerUrl: "https://www.hcpc-uk.org/check-the-register/",
    });
  });

  test("says in the queue whether it is on the list, and when its address was last opened", async () => {
    const [listed, named] = [await aCaller(), await aCaller()];
    await anApplication(listed);
    await anApplication(named, { registerId: null });
    const { items } = await listApplications(await moderator(), everything);
    const of = ({ handle }: Actor) => items.find(({ applicant }) => applicant.handle === handle);
    const opened = (await listRegisters(null)).find(({ id }) => id === "ie-coru")?.checkedOn;
    expect(of(listed)).toMatchObject({ registerId: "ie-coru", registerOpenedOn: opened ?? null });
    expect(of(named)).toMatchObject({ registerId: null, registerOpenedOn: null });
  });
});

describe("of two credentials", () => {
  async function holder() {
    const actor = await aCaller();
    const first = await aCredential(actor, { status: "VERIFIED" });
    const second = await aCredential(actor, { status: "VERIFIED", profession: "MOVEMENT_TEACHER" });
    const writesWith = async () => (await findActor(actor.handle))?.credentialId;
    return { actor, first, second, writesWith };
  }

  test("checked on the same day the later one counts, until the holder chooses the other", async () => {
    const { actor, first, second, writesWith } = await holder();
    expect(await writesWith()).toBe(second.id);
    await chooseCredential(actor, first.id);
    expect(await writesWith()).toBe(first.id);
    expect((await listOwnStanding(actor)).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(await getPractitioner(null, actor.handle)).toMatchObject({ credential: { profession: "PHYSIOTHERAPIST" } });
    await chooseCredential(actor, second.id);
    expect(await writesWith()).toBe(second.id);
  });

  test("the chosen one stays chosen as its renewal, and gives way once it is revoked", async () => {
    const { actor, first, second, writesWith } = await holder();
    await chooseCredential(actor, first.id);
    const renewal = await anApplication(actor);
    await decideCredential(await moderator(), renewal.id, verifying(renewal.sentAt));
    expect(await statusOf(first)).toBe("REPLACED");
    await write(planting, (tx) =>
      tx.credential.update({ where: { id: second.id }, data: { checkedOn: new Date("2031-01-01") } }),
    );
    expect(await writesWith()).toBe(renewal.id);
    await decideCredential(await moderator(), renewal.id, saying("REVOKE", renewal.sentAt));
    expect(await writesWith()).toBe(second.id);
  });

  test("the chosen one hands its choice on when it is renewed after it has ended", async () => {
    const { actor, first, second, writesWith } = await holder();
    await chooseCredential(actor, first.id);
    await write(planting, (tx) => tx.credential.update({ where: { id: first.id }, data: { status: "EXPIRED" } }));
    expect(await writesWith()).toBe(second.id);
    const renewal = await anApplication(actor);
    await decideCredential(await moderator(), renewal.id, verifying(renewal.sentAt));
    await write(planting, (tx) =>
      tx.credential.update({ where: { id: second.id }, data: { checkedOn: new Date("2031-01-01") } }),
    );
    expect([await writesWith(), await statusOf(first)]).toEqual([renewal.id, "EXPIRED"]);
  });

  test("of one profession in two registers neither replaces the other, and nobody chooses somebody else's", async () => {
    const { actor, first } = await holder();
    const elsewhere = await verified(actor, {});
    const renewal = await verified(actor, { number: "PH654321" });
    expect(await Promise.all([first, elsewhere, renewal].map(statusOf))).toEqual(["VERIFIED", "REPLACED", "VERIFIED"]);
    await expect(chooseCredential(await aCaller(), first.id)).rejects.toMatchObject({ code: "not-found" });
    const ended = chooseCredential(actor, elsewhere.id);
    await expect(ended).rejects.toMatchObject({ reason: "credential-does-not-stand" });
  });
});

describe("among all", () => {
  test("a refused, a revoked and one asked back are found by name, number and state, with who decided and why", async () => {
    const [actor, judge] = [await aCaller(), await moderator()];
    const refused = await anApplication(actor, { number: `QX 00-${actor.handle}` });
    await decideCredential(judge, refused.id, saying("REFUSE", refused.sentAt));
    const revoked = await aCredential(actor, { status: "REVOKED" });
    const asked = await anApplication(actor, { status: "ASKED_BACK" });
    const found = async (search: Parameters<typeof listAllCredentials>[1]) =>
      (await listAllCredentials(judge, search)).items;
    const q = actor.handle;
    const ids = (await found({ ...everything, q })).map(({ id }) => id);
    expect(ids).toEqual([asked.id, revoked.id, refused.id]);
    const key = `qx00${actor.handle}`;
    expect(await found({ ...everything, q: key, status: "REFUSED" })).toMatchObject([
      { id: refused.id, decisions: [{ kind: "REFUSE", decider: { handle: judge.handle }, words: expect.any(String) }] },
    ]);
    expect(await found({ ...everything, q, status: "EXPIRED" })).toEqual([]);
    expect(await found({ ...everything, id: revoked.id })).toMatchObject([{ id: revoked.id, status: "REVOKED" }]);
    const first = await listAllCredentials(judge, { limit: 1, q });
    const rest = await listAllCredentials(judge, { limit: 5, q, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
  });

  test("one that was asked back is settled without an answer, and its proof is gone", async () => {
    const { id, sentAt } = await anApplication(await aCaller(), { status: "ASKED_BACK" });
    const view = await decideCredential(await moderator(), id, saying("REFUSE", sentAt));
    expect(view).toMatchObject({ status: "REFUSED", proof: null });
  });

  test("a number that somebody else has used shows, however it is written", async () => {
    const [one, other, judge] = [await aCaller(), await aCaller(), await moderator()];
    const before = await aCredential(one, { status: "REVOKED", number: `PT ${one.handle}.77` });
    const copied = await anApplication(other, { number: `pt-${one.handle.toUpperCase()}/77` });
    const view = async (id: string) => (await listAllCredentials(judge, { ...everything, id })).items[0];
    expect((await view(copied.id))?.sameNumber).toMatchObject([
      { id: before.id, status: "REVOKED", holder: { handle: one.handle } },
    ]);
    await aCredential(one, { status: "EXPIRED", number: `PT${one.handle}-77` });
    expect((await view(before.id))?.sameNumber).toMatchObject([{ id: copied.id }]);
  });
});

test("the log of moderation names the credential that was decided about, and leads to it", async () => {
  const [actor, judge] = [await aCaller(), await moderator()];
  const { id, sentAt } = await anApplication(actor);
  await decideCredential(judge, id, verifying(sentAt));
  const { items } = await listActs(judge, { limit: 20 });
  expect(items.find((act) => act.actor?.handle === judge.handle)).toMatchObject({
    action: "moderation:verify-credential",
    subject: { title: `PT-${actor.handle} of Name of ${actor.handle}`, path: expect.stringContaining(id) },
  });
});
