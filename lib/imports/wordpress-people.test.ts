import { describe, expect, it } from "vitest";
import { wordpressAuthor, wordpressComment, wordpressItem } from "@/lib/imports/schema";
import { authorDirectory, authorOf, commenterOf } from "@/lib/imports/wordpress-people";

const author = (id: string, login: string, email: string, name: string) =>
  wordpressAuthor.parse({ author_id: id, author_login: login, author_email: email, author_display_name: name });
const item = (login: string) => wordpressItem.parse({ creator: login, line: 1, categories: [], comments: [] });
const comment = (name: string, email = "", user = "0") =>
  wordpressComment.parse({ comment_author: name, comment_author_email: email, comment_user_id: user });

const directory = authorDirectory([
  author("1", "jo", "Jo@blog.test", "Jo Berg"),
  author("", "kim", "kim@blog.test", "Kim"),
]);
const jo = authorOf(item("jo"), directory);

describe("the author of an article", () => {
  it("is listed, or no more than a login", () => {
    expect(jo).toMatchObject({
      kind: "author",
      key: "jo",
      displayName: "Jo Berg",
      handleBase: "jo",
      email: "jo@blog.test",
    });
    expect(authorOf(item("Old Hand"), directory)).toMatchObject({
      displayName: "Old Hand",
      handleBase: "old-hand",
      email: "",
    });
    expect(authorOf(item(""), directory)).toMatchObject({ displayName: "Author", handleBase: "" });
  });

  it("neither shows an address as a name nor takes a handle with authority", () => {
    const people = authorDirectory([
      author("1", "jo@blog.test", "jo@blog.test", "jo@blog.test"),
      author("2", "admin", "", "Eva Lind"),
    ]);
    expect(authorOf(item("jo@blog.test"), people)).toMatchObject({ displayName: "Author", handleBase: "" });
    expect(authorOf(item("admin"), people)).toMatchObject({ displayName: "Eva Lind", handleBase: "eva-lind" });
  });
});

describe("who wrote a comment", () => {
  it("is one of the blog's own people by id, by address, or signed in under the author's name", () => {
    for (const own of [
      comment("x", "other@blog.test", "1"),
      comment("x", "JO@blog.test"),
      comment("jo berg", "", "77"),
    ]) {
      expect(commenterOf(own, jo, directory)).toEqual(jo);
    }
    expect(commenterOf(comment("x", "kim@blog.test", "2"), jo, directory)).toMatchObject({
      kind: "author",
      key: "kim",
    });
  });

  it("is a reader otherwise, even under the author's name", () => {
    expect(commenterOf(comment("Jo Berg"), jo, directory)).toMatchObject({ kind: "commenter", key: "name:jo berg" });
    expect(commenterOf(comment("Ada", "Ada@x.test", "5"), jo, directory)).toMatchObject({
      kind: "commenter",
      key: "ada@x.test",
      displayName: "Ada",
      handleBase: "ada",
    });
  });

  it("never gets a name or handle made of an address", () => {
    expect(commenterOf(comment("ada@x.test", "ada@x.test"), jo, directory)).toMatchObject({
      displayName: "Reader",
      handleBase: "",
    });
    expect(commenterOf(comment("김민지"), jo, directory)).toMatchObject({ displayName: "김민지" });
  });
});
