import { describe, expect, it } from "vitest";
import { mailOf, threadingOf } from "@/lib/notifications/mail";

const news = {
  kind: "answer.posted",
  who: "Ana",
  title: "Left hip drops",
  excerpt: "Stand on one leg.",
  href: "https://forum.test/questions/1-left-hip-drops#comment-7",
  followed: { target: "post", title: "Left hip drops", path: "/questions/1-left-hip-drops" },
  unsubscribeHref: "https://forum.test/unsubscribe/token",
} as const;

describe("an e-mail about something new", () => {
  it("names who, what and where, and why it was sent", () => {
    const mail = mailOf(news);
    expect(mail.subject).toBe("New answer: Left hip drops");
    expect(mail.heading).toContain("Ana");
    expect(mail.quote).toBe("Stand on one leg.");
    expect(mail.action.href).toBe(news.href);
    expect(mail.footer).toContain("you follow “Left hip drops”");
    expect(mail.unsubscribeHref).toBe(news.unsubscribeHref);
  });

  it("keeps its subject on one line whatever the title holds", () => {
    expect(mailOf({ ...news, title: "Hip\r\nBcc: someone@example.com" }).subject).toBe(
      "New answer: Hip Bcc: someone@example.com",
    );
  });
});

describe("where an e-mail stands in its thread", () => {
  const place = { postNumber: 3, memberId: "m", host: "forum.test" };

  it("puts a reply under the comments above it and the post", () => {
    expect(threadingOf({ ...place, path: [5, 9] })).toEqual({
      messageId: "<comment-9.m@forum.test>",
      above: ["<post-3.m@forum.test>", "<comment-5.m@forum.test>"],
    });
  });

  it("puts a post at the top", () => {
    expect(threadingOf({ ...place, path: [] })).toEqual({ messageId: "<post-3.m@forum.test>", above: [] });
  });
});
