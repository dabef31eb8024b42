import Link from "next/link";
import type { CommentView } from "@/lib/comments/schema";

/** Says where a comment and its replies went; links that led to one of the replies end here. */
export function BecameQuestion({ became }: { became: NonNullable<CommentView["became"]> }) {
  const { path, title, answerCount, numbers } = became;
  return (
    <p className="rounded-card bg-accent-wash px-s3 py-s2 text-step--1">
      {numbers.map((number) => (
        <span key={number} id={`comment-${number}`} className="scroll-mt-s5" />
      ))}
      This is a question of its own now: <Link href={path}>{title}</Link>
      {answerCount > 0 && ` (${answerCount === 1 ? "1 answer" : `${answerCount} answers`})`}
      {numbers.length > 0 && ". Its replies went along."}
    </p>
  );
}
