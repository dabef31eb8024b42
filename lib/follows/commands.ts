import { followColumns, toFollowView, toSubjectView } from "@/lib/follows/columns";
import { canChangeFollow, canFollow } from "@/lib/follows/policy";
import { getFollowable, getFollowOwner } from "@/lib/follows/queries";
import type { FollowBody, FollowChangeBody, FollowView, SubjectView } from "@/lib/follows/schema";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { randomToken } from "@/lib/platform/hash";
import { permit, systemPermit } from "@/lib/platform/permit";

/**
 * Begins to follow something; what is followed already stays as it is.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canFollow}
 */
export async function follow(actor: Actor, body: FollowBody): Promise<FollowView> {
  const key = await getFollowable(actor, body);
  return write(permit(actor, "follow:begin", canFollow(actor, key)), async (tx) => {
    const data = { memberId: actor.id, unsubscribeToken: randomToken(), createdAt: now(), ...key };
    await tx.follow.createMany({ data: [data], skipDuplicates: true });
    return toFollowView(
      await tx.follow.findFirstOrThrow({ where: { memberId: actor.id, ...key }, select: followColumns }),
    );
  });
}

/** Ends one's own follow. @throws {AppError} `not-found`, also for somebody else's */
export async function unfollow(actor: Actor, id: string): Promise<{ id: string }> {
  const owner = await getFollowOwner(actor, id);
  return write(permit(actor, "follow:end", canChangeFollow(actor, owner)), async (tx) => {
    await tx.follow.deleteMany({ where: { id, memberId: actor.id } });
    return { id };
  });
}

/** Changes what one's own follow tells and whether by e-mail; the inbox hears in any case. @throws {AppError} `not-found` */
export async function changeFollow(actor: Actor, id: string, body: FollowChangeBody): Promise<FollowView> {
  const owner = await getFollowOwner(actor, id);
  return write(permit(actor, "follow:change", canChangeFollow(actor, owner)), async (tx) => {
    const change = {
      ...(body.byEmail === undefined ? {} : { byEmail: body.byEmail }),
      ...(body.scope ? { scope: body.scope } : {}),
    };
    const { count } = await tx.follow.updateMany({ where: { id, memberId: actor.id }, data: change });
    if (count === 0) throw new AppError("not-found", "follow");
    return toFollowView(await tx.follow.findUniqueOrThrow({ where: { id }, select: followColumns }));
  });
}

/**
 * Ends exactly the follow that an e-mail came from, for whoever holds its link; what it followed, null when it has ended.
 */
export async function unsubscribe(token: string): Promise<SubjectView | null> {
  return write(systemPermit("follow:unsubscribe", "the link in an e-mail is the permission"), async (tx) => {
    const row = await tx.follow.findUnique({ where: { unsubscribeToken: token }, select: followColumns });
    await tx.follow.deleteMany({ where: { unsubscribeToken: token } });
    return row && toSubjectView(row);
  });
}
