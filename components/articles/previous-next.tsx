import Link from "next/link";
import { type PostLink, postPath } from "@/lib/posts/schema";

type PreviousNextProps = { previous: PostLink | null; next: PostLink | null; inSeries: boolean };

function Way({ post, label, rel }: { post: PostLink; label: string; rel: "prev" | "next" }) {
  return (
    <p className={rel === "next" ? "sm:text-end" : ""}>
      <span className="block text-ink-soft text-step--1">{label}</span>
      <Link className="font-semibold" href={postPath(post)} rel={rel}>
        {post.title}
      </Link>
    </p>
  );
}

/** The way to what comes before and after. */
export function PreviousNext({ previous, next, inSeries }: PreviousNextProps) {
  if (!previous && !next) return null;
  const word = inSeries ? "part" : "article";
  return (
    <nav aria-label="Before and after" className="my-s6 grid gap-s4 sm:grid-cols-2" data-print="no">
      {previous ? <Way label={`Previous ${word}`} post={previous} rel="prev" /> : <span className="max-sm:hidden" />}
      {next && <Way label={`Next ${word}`} post={next} rel="next" />}
    </nav>
  );
}
