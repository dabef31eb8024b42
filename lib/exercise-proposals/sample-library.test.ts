import { describe, expect, it } from "vitest";
import { loopThrough } from "@/lib/exercise-proposals/progression";
import { exerciseBody } from "@/lib/exercise-proposals/schema";
import { readSample, readSamples } from "@/prisma/sample/files";
import { exerciseFile, topicsFile } from "@/prisma/sample/shape";

const files = readSamples("exercises", exerciseFile);
const topics = new Map(readSample("topics.yaml", topicsFile).map((topic) => [topic.slug, topic]));
const steps = [...files].flatMap(([from, { progressions }]) => progressions.map((to) => ({ from, to })));
const slugs = new Set([...files].map(([slug]) => slug));

describe("the sample library", () => {
  it("has at least thirty exercises", () => expect(slugs.size).toBeGreaterThanOrEqual(30));

  it.each([...files])("%s is as complete as a practitioner's own would have to be", (slug, file) => {
    const { regions, muscles, progressions, author: _author, drawing: _drawing, ...rest } = file;
    const content = { ...rest, regions, ...muscles, harder: progressions, easier: [] };
    expect(exerciseBody.safeParse(content).error?.issues ?? []).toEqual([]);
    expect(file.mistakes.length).toBeGreaterThan(0);
    expect(file.dose.weeks).not.toBeNull();
    expect(file.dose.restSeconds).not.toBeNull();
    for (const muscle of [...muscles.worked, ...muscles.stretched]) {
      expect(topics.get(muscle)?.kind).toBe("MUSCLE");
      expect(topics.get(muscle)?.synonyms.clinical.length).toBeGreaterThan(0);
    }
    for (const region of regions) expect(topics.get(region)?.kind).toBe("REGION");
    for (const harder of progressions) expect(slugs).toContain(harder);
    expect(loopThrough(slug, steps)).toBeNull();
  });
});
