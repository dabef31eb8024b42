import { expect, it } from "vitest";
import { onMeTooSaid } from "@/lib/follows/jobs";
import { sayMeToo, takeMeTooBack } from "@/lib/me-too/commands";
import { saidMeToo } from "@/lib/me-too/queries";
import * as notifications from "@/lib/notifications/jobs";
import { reader } from "@/lib/platform/db";
import { aComment, aMember, aPost } from "@/tests/factories/following";

const at = "2026-11-22T10:00:00.000Z";

it("counts a member once, however often and at once they say it, and not after they take it back", async () => {
  const [asker, other] = [await aMember(), await aMember()];
  const { id } = await aPost(asker.id);
  await Promise.all([1, 2, 3].map(() => sayMeToo(other, id, { tell: "ANSWERS" })));
  expect(await sayMeToo(other, id, { tell: "ANSWERS" })).toEqual({ meTooCount: 1, saidMeToo: true });
  expect(await saidMeToo(other, id)).toBe(true);
  expect(await takeMeTooBack(other, id)).toEqual({ meTooCount: 0, saidMeToo: false });
  expect(await takeMeTooBack(other, id)).toEqual({ meTooCount: 0, saidMeToo: false });
  await expect(sayMeToo(asker, id, { tell: "ANSWERS" })).rejects.toMatchObject({ reason: "own-words" });
});

it("tells whoever has it too of answers, and of nothing else unless they want", async () => {
  const [asker, waits, hears, writer] = [await aMember(), await aMember(), await aMember(), await aMember()];
  const { id } = await aPost(asker.id);
  const said = { type: "me-too.said" as const, postId: id, at };
  await onMeTooSaid({ ...said, memberId: waits.id, tell: "ANSWERS" });
  await onMeTooSaid({ ...said, memberId: waits.id, tell: "ANSWERS" });
  await onMeTooSaid({ ...said, memberId: hears.id, tell: "EVERYTHING" });
  const comment = await aComment(writer.id, id);
  const answer = await aComment(writer.id, id, { kind: "ANSWER" });
  await notifications.onCommentPosted({ type: "comment.posted", commentId: comment.id });
  await notifications.onAnswerPosted({ type: "answer.posted", commentId: answer.id });
  const lines = await reader.notification.findMany({ where: { postId: id }, select: { kind: true, memberId: true } });
  const heard = (memberId: string) =>
    lines
      .filter((line) => line.memberId === memberId)
      .map(({ kind }) => kind)
      .toSorted();
  expect(heard(waits.id)).toEqual(["answer.posted"]);
  expect(heard(hears.id)).toEqual(["answer.posted", "comment.posted"]);
});
