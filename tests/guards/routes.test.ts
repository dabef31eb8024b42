import { expect, test } from "vitest";
import { type Exceptions, routeViolations } from "@/tests/guards/rules/routes";
import { readTree, root } from "@/tests/guards/tree";

/** Path of the file → why `route()` cannot make its handlers. */
const exceptions: Exceptions = {
  "app/api/v1/openapi.json/route.ts": "public and cached, which replies of route() never are",
  "app/api/v1/health/route.ts": "speaks when the database, and with it route(), cannot",
};

test("every handler of the API is made by route(), or named here with its reason", () => {
  expect(routeViolations(readTree(root), exceptions)).toEqual([]);
});
