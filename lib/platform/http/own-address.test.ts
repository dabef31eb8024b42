import { expect, test } from "vitest";
import { ownPageAt } from "@/lib/platform/http/own-address";

test.each([
  ["/check-ins/7", { page: "check-in", word: "7" }],
  ["/questions/12-hip/hand-over", { page: "handover", word: "12-hip" }],
  ["/questions/12-h%C3%BCfte/hand-over/", { page: "handover", word: "12-hüfte" }],
  ["/media-requests/7", { page: "media-request", word: "7" }],
  ["/plan/shared/7", { page: "shared-plan", word: "7" }],
  ["/media-requests/new", null],
  ["/media-requests", null],
  ["/check-ins/7/key", null],
  ["/questions/12-hip", null],
])("%s", (pathname, found) => {
  expect(ownPageAt(pathname)).toEqual(found);
});
