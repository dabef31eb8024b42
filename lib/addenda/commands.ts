import { addendumColumns, toAddendumView } from "@/lib/addenda/columns";
import { canAddAddendum, canRemoveAddendum } from "@/lib/addenda/policy";
import { getAddendumFacts } from "@/lib/addenda/queries";
import type { AddendumBody, AddendumView } from "@/lib/addenda/schema";
import { attachPhotos } from "@/lib/photos/columns";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { announce } from "@/lib/platform/outbox";
import { about, permit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import { getCommentability } from "@/lib/posts/queries";
import { renderAs } from "@/lib/practitioners/queries";

const dayMs = 86_400_000;

/** A fact is about a day that has come, wherever on earth it is read. */
function assertPast(happenedOn: string | null): void {
  if (!happenedOn || new Date(happenedOn).getTime() <= now().getTime() + dayMs) return;
  throw new AppError("invalid", "date-in-the-future", {
    issues: [{ path: "happenedOn", message: "This day has not come yet" }],
  });
}

/**
 * Adds a dated fact to one's own question and announces it to whoever follows, hence to those who answered.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canAddAddendum}; `invalid` for a day to come
 *   or a photo that is gone
 */
export async function addAddendum(actor: Actor, questionId: string, body: AddendumBody): Promise<AddendumView> {
  const question = await getCommentability(actor, questionId);
  const adding = permit(actor, "addendum:add", canAddAddendum(actor, question));
  assertPast(body.happenedOn);
  const rendered = await renderAs(actor, body.markdown, { memberId: actor.id, isUnnamed: question.isAnonymous });
  return write(adding, async (tx) => {
    const at = now();
    const { id } = await tx.addendum.create({
      data: {
        postId: questionId,
        ...rendered,
        happenedOn: body.happenedOn && new Date(body.happenedOn),
        createdAt: at,
      },
      select: { id: true },
    });
    await attachPhotos(tx, actor, { photos: body.photos, on: { addendumId: id } });
    await tx.post.update({ where: { id: questionId }, data: { lastActivityAt: at } });
    await announce(tx, { type: "addendum.posted", addendumId: id, postId: questionId });
    await touch(tx, postKeys.detail(questionId), postKeys.list("QUESTION"), postKeys.home);
    return toAddendumView(await tx.addendum.findUniqueOrThrow({ where: { id }, select: addendumColumns }));
  });
}

/**
 * Takes an addendum away from everybody's sight.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canRemoveAddendum}
 */
export async function removeAddendum(actor: Actor, id: string): Promise<{ id: string }> {
  const addendum = await getAddendumFacts(actor, id);
  const action = addendum.authorId === actor.id ? "addendum:remove" : "moderation:remove-addendum";
  const removing = about(permit(actor, action, canRemoveAddendum(actor, addendum)), { postId: addendum.postId });
  return write(removing, async (tx) => {
    await tx.addendum.update({ where: { id }, data: { status: "REMOVED" } });
    await touch(tx, postKeys.detail(addendum.postId));
    return { id };
  });
}
