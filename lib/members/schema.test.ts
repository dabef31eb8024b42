import { expect, test } from "vitest";
import { isPlainLine, nameBody } from "@/lib/members/schema";

test.each([
  ["a name", "Brigid O\u2019Neill"],
  ["a name in Devanagari, with its joiners", "\u0928\u0947\u092A\u093E\u0932\u0940 \u0915\u094D\u200D\u0937"],
  ["a name in Arabic, with a mark of its direction", "\u0645\u0631\u064A\u0645\u200F (Maryam)"],
  ["a name in Persian, with a joint that is held open", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"],
  ["an emoji of many parts", "\u{1F469}\u{1F3FD}\u200D\u2695\uFE0F"],
  ["a letter with marks", "K\u0301\u0327"],
  ["nothing, which the schema judges", ""],
])("%s can be shown", (_what, text) => {
  expect(isPlainLine(text)).toBe(true);
});

test.each([
  ["spaces without width", "\u200B\u200B\u2060"],
  ["a mark without a letter", "\u0301"],
  ["a soft hyphen alone", "\u00AD"],
  ["a line that is turned round", "Knee \u202Eexe.ydobon"],
  ["isolates that nobody closes", "Knee \u2067 hip"],
  ["a second line", "Knee\nhip"],
  ["a second line of another kind", "Knee\u2028hip"],
  ["a control character", "Knee\u0007"],
])("%s cannot", (_what, text) => {
  expect(isPlainLine(text)).toBe(false);
});

test.each(["apply", "Admin", " moderator "])("%j is no handle that somebody can choose", (handle) => {
  const parsed = nameBody.safeParse({ handle, displayName: "Ada" });
  expect(parsed.error?.issues[0]).toMatchObject({
    path: ["handle"],
    message: "That name is kept for the site. Choose another",
  });
});
