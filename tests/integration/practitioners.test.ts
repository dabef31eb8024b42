import { afterEach, describe, expect, test } from "vitest";
import { GET as getMemberRoute } from "@/app/api/v1/members/[handle]/route";
import { GET as getMembers } from "@/app/api/v1/members/route";
import { GET as getPractitioners } from "@/app/api/v1/practitioners/route";
import { GET as getTopics } from "@/app/api/v1/topics/route";
import { getMember, listMembers } from "@/lib/members/queries";
import { setClock } from "@/lib/platform/clock";
import { findPractitioner, getPractitioner, listPractitioners } from "@/lib/practitioners/queries";
import { aNamedTopic, aPerson } from "@/tests/factories/library";
import { countQueries } from "@/tests/support/query-count";
import { apiRequest, call } from "@/tests/support/request";

afterEach(() => setClock(null));

async function listed(): Promise<string[]> {
  return (await listPractitioners(null, { limit: 100 })).items.map(({ handle }) => handle);
}

describe("practitioners", () => {
  test("are listed by name while their credential holds", async () => {
    const second = await aPerson({ name: "Aa Second", credentials: [{}] });
    const first = await aPerson({ name: "Aa First", credentials: [{ expiresOn: "2031-05-01" }] });
    expect((await listed()).slice(0, 2)).toEqual([first.handle, second.handle]);
  });

  test.each([
    ["pending", { status: "PENDING" as const }],
    ["expired", { status: "EXPIRED" as const }],
    ["revoked", { status: "REVOKED" as const }],
    ["past its last day, though nobody has marked it", { expiresOn: "2026-01-31" }],
  ])("with a credential that is %s are neither listed nor found", async (_state, credential) => {
    setClock(new Date("2026-02-01T00:30:00Z"));
    const { handle } = await aPerson({ credentials: [credential] });
    expect(await listed()).not.toContain(handle);
    expect(await findPractitioner(null, handle)).toBeNull();
    await expect(getPractitioner(null, handle)).rejects.toMatchObject({ code: "not-found" });
    await expect(getMember(null, handle)).resolves.toMatchObject({ handle });
  });

  test("are found by a piece of their name or handle, however it is written", async () => {
    const { handle } = await aPerson({ name: "Zara Quillfeather", credentials: [{}] });
    await aPerson({ name: "Quillfeather without a credential" });
    const find = async (q: string) => {
      const response = await call(getPractitioners, apiRequest(`/practitioners?${new URLSearchParams({ q })}`));
      return (await response.json()).items.map((each: { handle: string }) => each.handle);
    };
    expect([await find("quillF"), await find(handle.toUpperCase()), await find("nobody-at-all")]).toEqual([
      [handle],
      [handle],
      [],
    ]);
  });

  test("are listed to the end of the last day", async () => {
    const { handle } = await aPerson({ credentials: [{ expiresOn: "2026-06-30" }] });
    setClock(new Date("2026-06-30T23:30:00Z"));
    expect(await listed()).toContain(handle);
    setClock(new Date("2026-07-01T00:00:30Z"));
    expect(await listed()).not.toContain(handle);
  });

  test("show the credential that was checked last, and never a revoked one", async () => {
    const { handle } = await aPerson({
      credentials: [
        { profession: "MOVEMENT_TEACHER", checkedOn: "2026-01-10" },
        { profession: "PHYSIOTHERAPIST", checkedOn: "2026-04-10", status: "REVOKED" },
      ],
    });
    expect(await getPractitioner(null, handle)).toMatchObject({
      headline: "Hips and walking",
      languages: ["en", "pt"],
      credential: { profession: "MOVEMENT_TEACHER", checkedOn: "2026-01-10", register: "CORU", country: "IE" },
    });
  });

  test("come page by page, in few queries, without an address", async () => {
    for (let index = 0; index < 5; index++) await aPerson({ name: "Same Name", credentials: [{}] });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listPractitioners(null, { cursor, limit: 2 });
      seen.push(...page.items.map(({ handle }) => handle));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([...new Set(await listed())]);
    const { queries } = await countQueries(() => listPractitioners(null, { limit: 100 }));
    expect(queries.length).toBeLessThanOrEqual(6);
    const text = await (await call(getPractitioners, apiRequest("/practitioners?limit=100"))).text();
    expect(text).toContain("registerUrl");
    expect(text).not.toContain("@readers.test");
  });
});

describe("members", () => {
  test("are listed once they have joined; those of an import are found by their name alone", async () => {
    const [joined, shadow] = [
      await aPerson({ name: "Maren" }),
      await aPerson({ name: "Old Commenter", joined: false }),
    ];
    const handles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listMembers(null, { cursor, limit: 3 });
      handles.push(...page.items.map(({ handle }) => handle));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(handles).toContain(joined.handle);
    expect(handles).not.toContain(shadow.handle);
    expect(new Set(handles).size).toBe(handles.length);
    expect(await getMember(null, shadow.handle)).toEqual({
      handle: shadow.handle,
      name: "Old Commenter",
      bio: "",
      joinedAt: null,
    });
  });

  test("are told without their address, whatever the case of the handle", async () => {
    const { handle } = await aPerson({ name: "Maren" });
    const response = await call(getMemberRoute, apiRequest(`/members/${handle}`), { handle: handle.toUpperCase() });
    expect(response.status).toBe(200);
    expect(Object.keys(await response.json()).toSorted()).toEqual(["bio", "handle", "joinedAt", "name"]);
    expect(await (await call(getMembers, apiRequest("/members?limit=100"))).text()).not.toContain("@readers.test");
  });

  test("who are not there are not found", async () => {
    const response = await call(getMemberRoute, apiRequest("/members/nobody-here"), { handle: "nobody-here" });
    expect(response.status).toBe(404);
  });
});

test("topics come with their lay and clinical names, of one kind when asked", async () => {
  const { slug } = await aNamedTopic({ kind: "ACTIVITY", lay: ["jogging"], clinical: ["running gait"] });
  const response = await call(getTopics, apiRequest("/topics?kind=ACTIVITY"));
  const { items } = await response.json();
  expect(items).toContainEqual(expect.objectContaining({ slug, lay: ["jogging"], clinical: ["running gait"] }));
  expect(items.every(({ kind }: { kind: string }) => kind === "ACTIVITY")).toBe(true);
});
