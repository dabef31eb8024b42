import { expect, test } from "vitest";
import { replyHash, toReplyAddress } from "@/lib/comments/reply-address";
import { permalink } from "@/lib/comments/schema";

test("a comment's permalink leads to the form for a reply to it", () => {
  const path = permalink({ kind: "ARTICLE", slug: "level-hips-on-one-leg", title: "Level hips" }, 1042);
  expect(toReplyAddress(path)).toBe(`/articles/level-hips-on-one-leg${replyHash(1042)}`);
});
