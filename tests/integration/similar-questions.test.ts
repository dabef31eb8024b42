import { beforeAll, describe, expect, it } from "vitest";
import { acceptAnswer } from "@/lib/marks/commands";
import type { Actor } from "@/lib/platform/actor";
import { listSimilarQuestions } from "@/lib/questions/queries";
import { aNamedTopic, aPerson } from "@/tests/factories/library";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const titlesFor = async (title: string, topics: string[] = []) =>
  (await listSimilarQuestions(null, { title, topics })).map((question) => question.title);

let asker: Actor;

beforeAll(async () => {
  asker = await aPerson({ name: "Maren" });
  const author = await aPractitioner();
  await aNamedTopic({ kind: "MUSCLE", name: "Adductors", lay: ["inner thigh muscles"], clinical: ["gracilis"] });
  await aQuestion(asker, { title: "Weak inner thigh muscles after the second birth" });
  await aQuestion(asker, { title: "Collarbone clicks when I swim backstroke" });
  const answered = await aQuestion(asker, { title: "Collarbone clicks when swimming" });
  const answer = await anAnswer(author, answered.id);
  await acceptAnswer(asker, answer.id);
  await aQuestion(asker, { title: "Ankle gives way on gravel" });
});

describe("questions like one that is being asked", () => {
  it("are found by their words in any form, the answered first", async () => {
    expect(await titlesFor("My collarbone is clicking while I swim")).toEqual([
      "Collarbone clicks when swimming",
      "Collarbone clicks when I swim backstroke",
    ]);
  });

  it("are found by another name of what they are about", async () => {
    expect(await titlesFor("gracilis weak since birth")).toEqual(["Weak inner thigh muscles after the second birth"]);
  });

  it("are found in spite of typing mistakes", async () => {
    expect(await titlesFor("Ankel gievs way on gravle")).toEqual(["Ankle gives way on gravel"]);
  });

  it("are not made up where there is none", async () => {
    expect(await titlesFor("?!: & | ( <-> ''")).toEqual([]);
    expect(await titlesFor("zxqv wvut")).toEqual([]);
  });

  it("cost a handful of queries however many there are", async () => {
    const { queries } = await countQueries(() => titlesFor("Collarbone clicks when swimming"));
    expect(queries.length).toBeLessThanOrEqual(16);
  });
});
