import { expect, it } from "vitest";
import { readRecords } from "@/lib/exercise-imports/json-records";

async function* inPieces(text: string, size: number) {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

async function recordsOf(text: string, size = 7) {
  const found = [];
  for await (const { text: record, isWhole } of readRecords(inPieces(text, size))) found.push([record, isWhole]);
  return found;
}

it("cuts a list into its elements, wherever the chunks end", async () => {
  const text = '\ufeff[ {"a": [1, "]}"]} ,\n{"b": "\\"}"},3, {"c":{}}]';
  const records = [
    ['{"a": [1, "]}"]}', true],
    ['{"b": "\\"}"}', true],
    ['{"c":{}}', true],
  ];
  for (const size of [1, 5, 1000]) expect(await recordsOf(text, size)).toEqual(records);
});

it("takes a file of one object as one record", async () => {
  expect(await recordsOf(' {"a": {"b": 1}}\n')).toEqual([['{"a": {"b": 1}}', true]]);
});

it("says of the last record that the file ends within it", async () => {
  expect(await recordsOf('[{"a":1},{"b":[2')).toEqual([
    ['{"a":1}', true],
    ['{"b":[2', false],
  ]);
});

it("finds nothing in nothing", async () => {
  for (const text of ["", " ", "[]", "null", "7"]) expect(await recordsOf(text)).toEqual([]);
});
