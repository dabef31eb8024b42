import Link from "next/link";
import { RelativeTime } from "@/components/ui/relative-time";
import type { CommentView } from "@/lib/comments/schema";
import { type PostLink, postPath } from "@/lib/posts/schema";

export type Contribution = Pick<CommentView, "id" | "number" | "kind" | "createdAt"> & { post: PostLink };

const words: Record<CommentView["kind"], string> = {
  ANSWER: "Answer to",
  QUESTION: "Question under",
  REPLY: "Comment on",
};

/** What somebody wrote in threads, newest first, each with the way to its place. */
export function ContributionList({ contributions }: { contributions: readonly Contribution[] }) {
  return (
    <ul>
      {contributions.map(({ id, number, kind, createdAt, post }) => (
        <li className="border-line border-t py-s3" key={id}>
          <p className="text-ink-soft text-step--1">
            {words[kind]} · <RelativeTime date={createdAt} />
          </p>
          <Link
            className="font-semibold text-ink no-underline hover:underline"
            href={`${postPath(post)}#comment-${number}`}
          >
            {post.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
