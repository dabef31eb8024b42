import { describe, expect, it } from "vitest";
import { listMentions } from "@/lib/platform/markdown/mentions";
import { renderMarkdown } from "@/lib/platform/markdown/render";

describe("mentions", () => {
  it("become links to the member", () => {
    expect(renderMarkdown("Thanks @Anna-B!").html).toBe(
      '<p>Thanks <a href="/members/anna-b" class="mention">@Anna-B</a>!</p>',
    );
  });

  it.each([
    ["@anna and (@bob), **@c3**", ["anna", "bob", "c3"]],
    ["@anna, @Anna, @ANNA", ["anna"]],
    ["> @anna\n\n- @bob\n\n# @carl", ["anna", "bob", "carl"]],
    ["@anna.", ["anna"]],
    ["@anna's", ["anna"]],
    ["`@anna`", []],
    ["```\n@anna\n```", []],
    ["[see @anna](/x) [@bob][x]\n\n[x]: /y", []],
    ["mail anna@example.org or anna@home", []],
    ["https://example.org/@anna www.example.org/@bob", []],
    ["<b>@anna</b>", ["anna"]],
    ["<b title=@anna>", []],
    ["@a @anna_b @@anna é@anna @anna@bob @anna/bob", []],
    [`@${"a".repeat(30)} @${"b".repeat(31)}`, ["a".repeat(30)]],
  ])("%j names %j", (source, handles) => {
    expect(listMentions(source)).toEqual(handles);
    expect(renderMarkdown(source).html.match(/class="mention"/g)?.length ?? 0).toBeGreaterThanOrEqual(handles.length);
  });
});
