import { describe, expect, it } from "vitest";
import { wordpressComment, wordpressItem } from "@/lib/imports/schema";
import { clip, dateOf, mapArticle, mapComment, whyNoArticle, whyNoComment } from "@/lib/imports/wordpress-map";

const item = (fields: Record<string, string>) =>
  wordpressItem.parse({
    post_id: "5",
    post_type: "post",
    status: "publish",
    title: "Hips",
    line: 1,
    categories: [],
    comments: [],
    ...fields,
  });
const comment = (fields: Record<string, string>) =>
  wordpressComment.parse({ comment_id: "5", comment_approved: "1", comment_content: "Words", ...fields });

describe("an item", () => {
  it.each([
    [{}, null],
    [{ status: "draft" }, null],
    [{ status: "future" }, null],
    [{ status: "" }, null],
    [{ status: "private" }, "private"],
    [{ status: "trash" }, "trash"],
    [{ status: "auto-draft" }, "status-not-imported"],
    [{ post_password: "x" }, "password-protected"],
    [{ post_type: "page" }, "not-an-article"],
    [{ post_type: "" }, "no-type"],
    [{ post_id: "" }, "no-id"],
    [{ title: "" }, "empty"],
  ])("%o is left out because of %s", (fields, reason) => {
    expect(whyNoArticle(item(fields))).toBe(reason);
  });

  it("is published only when it says so", () => {
    expect(mapArticle(item({}), "").isDraft).toBe(false);
    for (const status of ["draft", "pending", "future", ""])
      expect(mapArticle(item({ status }), "").isDraft).toBe(true);
  });

  it("takes its address from the old one, else from its title, else from its id", () => {
    expect(mapArticle(item({ post_name: "h%C3%BCfte-links" }), "").slug).toBe("huefte-links");
    expect(mapArticle(item({ title: "Left &amp; right" }), "").slug).toBe("left-and-right");
    expect(mapArticle(item({ title: "골반", post_name: "%EA%B3%A8" }), "").slug).toMatch(/^[a-z0-9-]+$/);
    expect(mapArticle(item({ title: "…", post_name: "100%" }), "").slug).toBe("100");
    expect(mapArticle(item({ title: "…" }), "").slug).toBe("article-5");
  });

  it("opens with its excerpt, else with its first words, in at most 160 characters", () => {
    const content = `<p>${"word ".repeat(60)}</p>`;
    expect(mapArticle(item({ content, excerpt: "In <b>short</b>" }), "").dek).toBe("In short");
    const { dek } = mapArticle(item({ content }), "");
    expect(dek.length).toBeLessThanOrEqual(160);
    expect(dek).toMatch(/word…$/);
  });
});

describe("a comment", () => {
  it.each([
    [{}, null],
    [{ comment_type: "comment" }, null],
    [{ comment_approved: "0" }, null],
    [{ comment_type: "pingback" }, "pingback"],
    [{ comment_type: "trackback" }, "trackback"],
    [{ comment_type: "order_note" }, "not-a-comment"],
    [{ comment_approved: "spam" }, "spam"],
    [{ comment_approved: "post-trashed" }, "trash"],
    [{ comment_id: "" }, "no-id"],
  ])("%o is left out because of %s", (fields, reason) => {
    expect(whyNoComment(comment(fields))).toBe(reason);
  });

  it("is held unless it is clearly approved", () => {
    expect(mapComment(comment({}), "").isHeld).toBe(false);
    for (const approved of ["0", "", "hold"])
      expect(mapComment(comment({ comment_approved: approved }), "").isHeld).toBe(true);
  });

  it("asks when it has a question mark of any script outside an address", () => {
    const asks = (content: string) => mapComment(comment({ comment_content: content }), "").asks;
    for (const text of ["Why?", "لماذا؟", "为什么？"]) expect(asks(text)).toBe(true);
    for (const text of ["Thanks.", "See https://a.example/?p=1"]) expect(asks(text)).toBe(false);
  });
});

it("takes the first date that is one", () => {
  const day = new Date("2024-02-07T09:00:00Z");
  expect(dateOf("2024-02-07 09:00:00", "2020-01-01 00:00:00")).toEqual(day);
  expect(dateOf("0000-00-00 00:00:00", "Wed, 07 Feb 2024 09:00:00 +0000")).toEqual(day);
  expect(dateOf("2024-13-45 09:00:00", "", "2024-02-07 09:00:00")).toEqual(day);
  expect(dateOf("0000-00-00 00:00:00", "Mon, 30 Nov -0001 00:00:00 +0000", "")).toBeNull();
});

it("clips at a word and never within a character", () => {
  expect(clip("left, right", 8)).toBe("left…");
  expect(clip("🦵🦵🦵", 4)).toBe("🦵…");
  expect(clip("short", 5)).toBe("short");
});
