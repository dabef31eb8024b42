import { expect, test } from "vitest";
import { lineFor, StartError } from "@/lib/cli/start/failures";

const systemError = (code: string, path: string) =>
  Object.assign(new Error(`${code}: it failed, open '${path}'`), { code, path });

test("a full disk is one line, whoever met it", () => {
  const full = /^The disk is full.*Free some space/;
  expect(lineFor(systemError("ENOSPC", ".data/x"))).toMatch(full);
  expect(
    lineFor(new StartError('The database ended: could not write to file "base/1": No space left on device')),
  ).toMatch(full);
});

test("somebody else's file is one line that names it", () => {
  expect(lineFor(systemError("EACCES", ".data/embedded.json"))).toMatch(
    /^Not allowed to use a file \(\.data\/embedded\.json\)/,
  );
});

test("what we know is told as it is, what we do not with its trace", () => {
  expect(lineFor(new StartError("Port 3000 is in use."))).toBe("Port 3000 is in use.");
  expect(lineFor(new TypeError("a bug"))).toMatch(/^Evenstride could not start: TypeError: a bug\n\s+at /);
});
