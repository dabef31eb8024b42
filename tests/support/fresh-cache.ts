import { beforeEach } from "vitest";
import { expired } from "@/tests/support/next-cache";

beforeEach(() => {
  expired.length = 0;
});
