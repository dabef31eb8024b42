import { type Candidate, fromFree } from "@/lib/exercise-imports/candidate";
import { readRecords } from "@/lib/exercise-imports/json-records";
import { shapeOf } from "@/lib/exercise-imports/records";
import type { PassedReason, PassedRecord } from "@/lib/exercise-imports/schema";
import { fromWger, type PlacedRow } from "@/lib/exercise-imports/wger";

/** A file of exercises: its path below the folder that was named, and how to read it. */
export type ExerciseFile = { readonly path: string; readonly open: () => AsyncIterable<string> };

/** What the files of one run hold. */
export type Gathered = {
  readonly candidates: readonly Candidate[];
  readonly passed: readonly PassedRecord[];
  readonly auxiliary: number;
};

const folderOf = (path: string): string => path.split("/").slice(0, -1).join("/");

/** A record's value; undefined where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where what is read of each record goes. */
type Heap = { free: Candidate[]; wger: PlacedRow[]; passed: PassedRecord[]; auxiliary: number };

/** One record of one file. */
type Place = { readonly file: string; readonly record: string };

const why = ({ file, record }: Place, reason: PassedReason, detail = ""): PassedRecord => ({
  ...{ file, record, reason, detail },
});

function take(heap: Heap, place: Place, text: string): void {
  const value = parsed(text);
  const shaped = value === undefined ? null : shapeOf(value);
  if (shaped === null) heap.passed.push(why(place, "not-json"));
  else if (shaped.shape === "free-exercise-db") heap.free.push(fromFree(shaped.exercise));
  else if (shaped.shape === "wger") heap.wger.push({ folder: folderOf(place.file), row: shaped.row });
  else if (shaped.shape === "auxiliary") heap.auxiliary += 1;
  else if (shaped.shape === "none") heap.passed.push(why(place, "unknown-shape"));
  else
    heap.passed.push(
      why({ ...place, record: `${place.record} ${shaped.record}`.trim() }, "wrong-field", shaped.detail),
    );
}

/** Keeps the first of those with one id. */
function withoutRepeats(candidates: readonly Candidate[], heap: Heap): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const id = `${candidate.source} ${candidate.sourceId}`;
    if (byId.has(id)) heap.passed.push(why({ file: "", record: id }, "same-id-in-these-files"));
    else byId.set(id, candidate);
  }
  return [...byId.values()];
}

/** Reads files record by record; what is broken is named with its reason and the rest goes on. */
export async function gather(files: readonly ExerciseFile[]): Promise<Gathered> {
  const heap: Heap = { free: [], wger: [], passed: [], auxiliary: 0 };
  for (const { path, open } of files) {
    for await (const { index, text, isWhole } of readRecords(open())) {
      const place = { file: path, record: `record ${index}` };
      if (isWhole) take(heap, place, text);
      else heap.passed.push(why(place, "cut-off"));
    }
  }
  const { candidates, unnamed } = fromWger(heap.wger);
  for (const id of unnamed) heap.passed.push(why({ file: "", record: `wger ${id}` }, "no-name-in-english"));
  const exercises = heap.wger.filter(({ row }) => row.model === "exercises.exercise").length;
  const read = withoutRepeats([...heap.free, ...candidates], heap);
  return { candidates: read, passed: heap.passed, auxiliary: heap.auxiliary + heap.wger.length - exercises };
}
