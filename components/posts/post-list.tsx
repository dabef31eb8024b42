import Link from "next/link";
import { RelativeTime } from "@/components/ui/relative-time";
import { type PostView, postPath } from "@/lib/posts/schema";

type PostListProps = {
  posts: readonly PostView[] /** Leaves the name out where every post is by the same member. */;
  withAuthor?: boolean;
};

/** Posts under each other: title, who, when. */
export function PostList({ posts, withAuthor = true }: PostListProps) {
  return (
    <ul>
      {posts.map((post) => (
        <li className="border-line border-t py-s3" key={post.id}>
          <Link className="font-semibold text-ink no-underline hover:underline" href={postPath(post)}>
            {post.title}
          </Link>
          <p className="flex flex-wrap gap-x-s3 text-ink-soft text-step--1">
            {withAuthor && <span>{post.author.name}</span>}
            {post.publishedAt && <RelativeTime date={post.publishedAt} />}
            {post.commentCount > 0 && (
              <span>{post.commentCount === 1 ? "1 comment" : `${post.commentCount} comments`}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
