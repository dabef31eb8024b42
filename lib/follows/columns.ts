import { permalink } from "@/lib/comments/schema";
import type { FollowView, SubjectView } from "@/lib/follows/schema";
import { authorColumns } from "@/lib/members/columns";
import { postPath } from "@/lib/posts/schema";
import type { Prisma } from "@/prisma/generated/client";

const postColumns = { kind: true, slug: true, title: true } as const;

/** What every query selects of a follow. */
export const followColumns = {
  id: true,
  byEmail: true,
  scope: true,
  createdAt: true,
  post: { select: postColumns },
  comment: { select: { number: true, post: { select: postColumns } } },
  topic: { select: { slug: true, name: true } },
  practitioner: { select: authorColumns },
} as const satisfies Prisma.FollowSelect;

export type FollowRow = Prisma.FollowGetPayload<{ select: typeof followColumns }>;

/** Where a topic lives. */
export const topicPath = (slug: string): string => `/topics/${slug}`;
/** Where a practitioner's page lives. */
export const practitionerPath = (handle: string): string => `/practitioners/${handle}`;

/** What a follow follows; a check in the database says that it is exactly one of the four. */
export function toSubjectView({ post, comment, topic, practitioner }: FollowRow): SubjectView {
  if (post) return { target: "post", title: post.title, path: postPath(post) };
  if (comment) return { target: "comment", title: comment.post.title, path: permalink(comment.post, comment.number) };
  if (topic) return { target: "topic", title: topic.name, path: topicPath(topic.slug) };
  return {
    target: "practitioner",
    title: practitioner?.displayName ?? "",
    path: practitionerPath(practitioner?.handle ?? ""),
  };
}

/** One of the member's own follows. */
export const toFollowView = (row: FollowRow): FollowView => ({
  id: row.id,
  byEmail: row.byEmail,
  scope: row.scope,
  createdAt: row.createdAt.toISOString(),
  ...toSubjectView(row),
});
