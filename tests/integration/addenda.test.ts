import { describe, expect, it } from "vitest";
import { addAddendum, removeAddendum } from "@/lib/addenda/commands";
import { listAddenda } from "@/lib/addenda/queries";
import { follow } from "@/lib/follows/commands";
import * as notifications from "@/lib/notifications/jobs";
import { reader } from "@/lib/platform/db";
import { editQuestion } from "@/lib/questions/commands";
import { findMovedQuestion, getQuestionPage, getQuestionSource, listQuestionRevisions } from "@/lib/questions/queries";
import { questionEditBody } from "@/lib/questions/schema";
import { aNamedTopic, aPerson, fresh } from "@/tests/factories/library";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";

const slugOfPath = (path: string) => path.split("/").at(-1) ?? "";
const denied = (reason: string) => expect.objectContaining({ code: "forbidden", reason });

describe("an addendum", () => {
  it("stands under the question with its day, and whoever answered hears of it once", async () => {
    const [asker, practitioner] = [await aPerson({ name: "Maren" }), await aPractitioner()];
    const question = await aQuestion(asker);
    await anAnswer(practitioner, question.id);
    await follow(practitioner, { target: "post", id: question.id });
    const added = await addAddendum(asker, question.id, {
      markdown: "The scan is **clear**.",
      happenedOn: "2026-05-03",
      photos: [],
    });
    expect(await listAddenda(null, question.id)).toEqual([
      {
        id: added.id,
        html: expect.stringContaining("<strong>clear</strong>"),
        happenedOn: "2026-05-03",
        createdAt: added.createdAt,
        photos: [],
        withheldPhotos: 0,
      },
    ]);
    const event = { type: "addendum.posted", addendumId: added.id, postId: question.id } as const;
    await notifications.onAddendumPosted(event);
    await notifications.onAddendumPosted(event);
    expect(await reader.notification.findMany({ where: { postId: question.id, kind: "addendum.posted" } })).toEqual([
      expect.objectContaining({ memberId: practitioner.id }),
    ]);
  });

  it("is the asker's alone, about days that have come, and goes when it is taken away", async () => {
    const [asker, other] = [await aPerson({ name: "Maren" }), await aPerson({ name: "Tom" })];
    const { id } = await aQuestion(asker);
    const body = { markdown: "Worse since.", happenedOn: null, photos: [] };
    await expect(addAddendum(other, id, body)).rejects.toEqual(denied("not-yours"));
    await expect(addAddendum(asker, id, { ...body, happenedOn: "2999-01-01", photos: [] })).rejects.toMatchObject({
      reason: "date-in-the-future",
      issues: [{ path: "happenedOn" }],
    });
    const added = await addAddendum(asker, id, body);
    await expect(removeAddendum(other, added.id)).rejects.toEqual(denied("not-yours"));
    await removeAddendum(asker, added.id);
    expect(await listAddenda(null, id)).toEqual([]);
  });
});

describe("changing a question", () => {
  it("keeps how it stood, in words and intake, and old addresses lead on", async () => {
    const asker = await aPerson({ name: "Maren" });
    const region = async (name: string) => (await aNamedTopic({ kind: "REGION", name: fresh(name) })).slug;
    const [hip, knee] = [await region("Hip"), await region("Knee")];
    const asked = await aQuestion(asker, {
      where: [{ region: hip, side: "LEFT", kinds: ["PAIN"], severity: 4 }],
      trials: [{ kind: "EXERCISE", what: "Bridges", effect: "NO_CHANGE" }],
    });
    const source = await getQuestionSource(asker, asked.id);
    expect(source).toMatchObject({ title: "The right leg turns in", trials: [{ what: "Bridges" }], topics: [] });
    const changed = await editQuestion(
      asker,
      asked.id,
      questionEditBody.parse({
        ...source,
        title: "The left leg turns in",
        where: [{ region: knee, side: "LEFT", kinds: ["TURNED_IN"], severity: 2 }],
        trials: [],
      }),
    );
    const page = await getQuestionPage(null, slugOfPath(changed.path));
    expect(page).toMatchObject({
      title: "The left leg turns in",
      editedAt: expect.any(String),
      intake: { where: [{ region: knee, kinds: ["TURNED_IN"], severity: 2 }], trials: [] },
    });
    expect(page.topics.map(({ slug }) => slug)).toEqual([knee]);
    const [before] = await listQuestionRevisions(null, asked.id);
    expect(before).toMatchObject({
      title: "The right leg turns in",
      intake: { where: [{ region: hip, side: "LEFT", severity: 4 }], trials: [{ what: "Bridges" }] },
    });
    expect(await findMovedQuestion(null, slugOfPath(asked.path))).toMatchObject({ title: "The left leg turns in" });
    const counts = await reader.topic.findMany({ where: { slug: { in: [hip, knee] } }, orderBy: { slug: "asc" } });
    expect(Object.fromEntries(counts.map(({ slug, questionCount }) => [slug, questionCount]))).toEqual({
      [hip]: 0,
      [knee]: 1,
    });
  });

  it("is refused to others and tells them nothing of the source", async () => {
    const [asker, other] = [await aPerson({ name: "Maren" }), await aPerson({ name: "Tom" })];
    const { id } = await aQuestion(asker);
    const body = questionEditBody.parse(await getQuestionSource(asker, id));
    await expect(editQuestion(other, id, body)).rejects.toEqual(denied("not-yours"));
    await expect(getQuestionSource(other, id)).rejects.toMatchObject({ code: "not-found" });
  });
});
