import { expect, test, vi } from "vitest";
import { eachAlone } from "@/lib/platform/each-alone";
import { log } from "@/lib/platform/log";

test("one that fails stands in the log and holds up no other", async () => {
  const error = vi.spyOn(log(), "error").mockImplementation(() => {});
  const seen: number[] = [];
  const done = await eachAlone([1, 2, 3], async (one) => {
    if (one === 2) throw new Error("two");
    seen.push(one);
  });
  expect([done, seen, error.mock.calls.length]).toEqual([2, [1, 3], 1]);
  error.mockRestore();
});
