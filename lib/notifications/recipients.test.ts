import { describe, expect, it } from "vitest";
import type { FollowTarget } from "@/lib/follows/schema";
import { type Listener, recipientsOf } from "@/lib/notifications/recipients";
import type { NotificationKind } from "@/lib/notifications/schema";

const joinedAt = new Date("2026-01-01");

const following = (memberId: string, target: FollowTarget, byEmail = true): Listener => ({
  memberId,
  joinedAt,
  bannedAt: null,
  follow: { id: `${memberId}-${target}`, target, byEmail, scope: "EVERYTHING" },
});
const addressed = (memberId: string): Listener => ({ memberId, joinedAt, bannedAt: null, follow: null });

const heardBy = (kind: NotificationKind, ...listeners: Listener[]) =>
  recipientsOf({ kind, actorId: "actor" }, listeners).map(({ memberId }) => memberId);

describe("who hears", () => {
  it.each<[string, NotificationKind, FollowTarget[]]>([
    ["followers of its topics hear of a question", "question.asked", ["topic"]],
    ["followers of its topics and its author hear of an article", "article.published", ["topic", "practitioner"]],
    ["followers of the question and of the practitioner hear of an answer", "answer.posted", ["post", "practitioner"]],
    ["followers of the post and of the thread above hear of a comment", "comment.posted", ["post", "comment"]],
    ["no follow leads to a mark", "answer.accepted", []],
    ["no follow leads to an endorsement", "answer.endorsed", []],
  ])("%s", (_sentence, kind, heard) => {
    const targets: FollowTarget[] = ["post", "comment", "topic", "practitioner"];
    const listeners = targets.map((target) => following(target, target));
    expect(heardBy(kind, ...listeners).toSorted()).toEqual(heard.toSorted());
  });

  it("tells of answers alone whoever asked for that", () => {
    const answersOnly = following("waits", "post");
    const listener: Listener = {
      ...answersOnly,
      follow: answersOnly.follow && { ...answersOnly.follow, scope: "ANSWERS" },
    };
    expect(heardBy("answer.posted", listener)).toEqual(["waits"]);
    expect(heardBy("comment.posted", listener)).toEqual([]);
    expect(heardBy("addendum.posted", listener)).toEqual([]);
  });

  it("tells whoever wrote the answer of a mark, in the inbox alone", () => {
    expect(recipientsOf({ kind: "answer.accepted", actorId: "asker" }, [addressed("writer")])).toEqual([
      { memberId: "writer", mailFollowId: null },
    ]);
  });

  it("never tells the one who acted", () => {
    expect(heardBy("comment.posted", following("actor", "post"), following("actor", "comment"))).toEqual([]);
    expect(heardBy("answer.endorsed", addressed("actor"))).toEqual([]);
  });

  it("never tells a banned member or a shadow member", () => {
    const banned = { ...following("banned", "post"), bannedAt: new Date("2026-02-01") };
    const shadow = { ...following("shadow", "post"), joinedAt: null };
    expect(heardBy("comment.posted", banned, shadow, following("reader", "post"))).toEqual(["reader"]);
  });

  it("tells each member once, and lets the nearest follow that asks for e-mail send it", () => {
    const tell = (...listeners: Listener[]) => recipientsOf({ kind: "comment.posted", actorId: "actor" }, listeners);
    const one = (mailFollowId: string | null) => [{ memberId: "reader", mailFollowId }];
    expect(tell(following("reader", "post"), following("reader", "comment"))).toEqual(one("reader-comment"));
    expect(tell(following("reader", "post"), following("reader", "comment", false))).toEqual(one("reader-post"));
    expect(tell(following("reader", "post", false), following("reader", "comment", false))).toEqual(one(null));
  });
});
