import { expect, test } from "vitest";
import { type Upload, uploadsAfter, withinRoom } from "@/components/photos/uploads";

const upload = (key: string): Upload => ({
  ...{ key, file: new Blob(), preview: `blob:${key}`, share: 0, error: null },
  stop: new AbortController(),
});
const two = [upload("a"), upload("b")];

test("progress, failure and another try change the one that is meant", () => {
  const sent = uploadsAfter(two, { type: "sent", key: "b", share: 0.4 });
  expect(sent.map(({ share }) => share)).toEqual([0, 0.4]);
  const failed = uploadsAfter(sent, { type: "failed", key: "b", error: "file-too-large" });
  expect(failed.map(({ error }) => error)).toEqual([null, "file-too-large"]);
  const again = upload("b");
  expect(uploadsAfter(failed, { type: "begun", upload: again })).toEqual([two[0], again]);
});

test("what has arrived or was cancelled is no longer on its way", () => {
  expect(uploadsAfter(two, { type: "ended", key: "a" })).toEqual([two[1]]);
});

test("the seventh photo is left out, and so are all when there is no room", () => {
  expect(withinRoom([1, 2, 3, 4, 5, 6, 7], 6)).toEqual({ taken: [1, 2, 3, 4, 5, 6], leftOut: [7] });
  expect(withinRoom([1], -1)).toEqual({ taken: [], leftOut: [1] });
});
