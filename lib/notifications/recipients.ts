import type { FollowTarget } from "@/lib/follows/schema";
import type { NotificationKind } from "@/lib/notifications/schema";
import type { FollowScope } from "@/prisma/generated/enums";

/** Which follows an event reaches, the nearest to it first. */
export const reach = {
  "question.asked": ["topic"],
  "article.published": ["practitioner", "topic"],
  "answer.posted": ["post", "practitioner"],
  "comment.posted": ["comment", "post"],
  "answer.accepted": [],
  "answer.endorsed": [],
  "addendum.posted": ["post"],
  "comment.became-question": ["post"],
  "red-flag.raised": [],
  note: [],
} as const satisfies Record<NotificationKind, readonly FollowTarget[]>;

/** Somebody who may have to hear: through a follow, or because it is about what they wrote. */
export type Listener = {
  readonly memberId: string;
  /** Null for a shadow member, whom nothing reaches. */
  readonly joinedAt: Date | null;
  readonly bannedAt: Date | null;
  readonly follow: {
    readonly id: string;
    readonly target: FollowTarget;
    readonly byEmail: boolean;
    readonly scope: FollowScope;
  } | null;
};

export type Recipient = {
  readonly memberId: string;
  /** The follow that asks for an e-mail, and that its link ends; null for the inbox alone. */
  readonly mailFollowId: string | null;
};

type Act = { readonly kind: NotificationKind; readonly actorId: string };

/**
 * Tells who hears of an act: each listener once, never the one who acted, nobody banned and no shadow member. A follow
 * of the answers alone hears of answers alone.
 *
 * Of several follows that ask for an e-mail the nearest sends it; of two as near, the first given.
 */
export function recipientsOf({ kind, actorId }: Act, listeners: readonly Listener[]): Recipient[] {
  const near: readonly FollowTarget[] = reach[kind];
  const hearing = listeners.filter(
    ({ memberId, joinedAt, bannedAt, follow }) =>
      memberId !== actorId &&
      joinedAt !== null &&
      bannedAt === null &&
      (follow === null ||
        (near.includes(follow.target) && (follow.scope === "EVERYTHING" || kind === "answer.posted"))),
  );
  const distance = ({ follow }: Listener) => (follow ? near.indexOf(follow.target) : near.length);
  const mailFollows = new Map<string, string | null>();
  for (const { memberId, follow } of hearing.toSorted((one, other) => distance(one) - distance(other))) {
    const asked = follow?.byEmail ? follow.id : null;
    mailFollows.set(memberId, mailFollows.get(memberId) ?? asked);
  }
  return [...mailFollows].map(([memberId, mailFollowId]) => ({ memberId, mailFollowId }));
}
