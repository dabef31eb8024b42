import type { ExerciseImportReport, PassedReason } from "@/lib/exercise-imports/schema";

const because: Readonly<Record<PassedReason, string>> = {
  "not-json": "no JSON",
  "unknown-shape": "of no shape that is known",
  "wrong-field": "with a field that does not fit",
  "no-name-in-english": "without a name in English",
  "same-id-in-these-files": "with an id that was there before",
  "cut-off": "cut off at the end of the file",
};

const shown = 12;

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const listed = (items: readonly string[]): string =>
  items.slice(0, shown).join(", ") + (items.length > shown ? `, and ${items.length - shown} more` : "");

const counted = (counts: Readonly<Record<string, number>>): string =>
  listed(
    Object.entries(counts)
      .toSorted(([, one], [, other]) => other - one)
      .map(([word, count]) => `${word} (${count})`),
  );

function passedLines(passed: ExerciseImportReport["passed"]): string[] {
  const groups = Map.groupBy(passed, ({ reason }) => reason);
  return [...groups].map(([reason, records]) => {
    const names = records.map(({ file, record, detail }) =>
      [file, record, detail && `(${detail})`].filter(Boolean).join(" "),
    );
    return `  ${many(records.length, "record")} ${because[reason]}: ${listed(names)}`;
  });
}

/** The report in words, what was left out in groups. */
export function summarise(report: ExerciseImportReport, dryRun: boolean): string {
  const { held, known, doubles, passed, unknownProvenance, unmapped, missing } = report;
  const lines = [
    `${dryRun ? "Would hold" : "Held"} ${many(held, "new exercise")} for review; ${known} known from before, ${doubles.length} here already under nearly the same title.`,
    ...(unknownProvenance > 0
      ? [`Author or licence not known: ${unknownProvenance}. A reviewer has to write these anew.`]
      : []),
    ...(Object.keys(missing).length > 0 ? [`To be written by the reviewer: ${counted(missing)}.`] : []),
    ...(Object.keys(unmapped).length > 0 ? [`Words without a muscle or equipment of ours: ${counted(unmapped)}.`] : []),
    ...(doubles.length > 0 ? [`Here already: ${listed(doubles.map(({ title, like }) => `${title} = ${like}`))}.`] : []),
    ...(passed.length > 0 ? ["Left out:", ...passedLines(passed)] : []),
  ];
  return lines.join("\n");
}
