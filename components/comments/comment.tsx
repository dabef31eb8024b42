import { BecameQuestion } from "@/components/comments/became-question";
import { CommentActions } from "@/components/comments/comment-actions";
import { RevisionLink } from "@/components/comments/revision-link";
import { MemberName } from "@/components/members/byline";
import { Photos } from "@/components/photos/photos";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { Avatar } from "@/components/ui/avatar";
import { Prose } from "@/components/ui/prose";
import { RelativeTime } from "@/components/ui/relative-time";
import { StateLabel } from "@/components/ui/state-label";
import type { CommentView } from "@/lib/comments/schema";

/** What the author of the post is called under it. */
export type AuthorRole = "author" | "asker";

type CommentProps = { comment: CommentView; postId: string; authorRole: AuthorRole };

function Head({ comment, authorRole }: Omit<CommentProps, "postId">) {
  const { author, credential, isPostAuthor, createdAt, editedAt, isWaiting, asksBack } = comment;
  if (!author) return null;
  return (
    <p className="comment-head">
      <MemberName author={author} />
      {isPostAuthor && (
        <span className="rounded-small bg-accent-wash px-1.5 font-semibold text-accent">{authorRole}</span>
      )}
      {credential && <CredentialLine credential={credential} />}
      <RelativeTime date={createdAt} />
      {editedAt && <RevisionLink commentId={comment.id} />}
      {asksBack && <StateLabel tone="neutral">Asks back</StateLabel>}
      {isWaiting && <StateLabel tone="waiting">Question, waiting</StateLabel>}
    </p>
  );
}

/** One comment: who, what, and what can be done with it. */
export function Comment({ comment, postId, authorRole }: CommentProps) {
  if (!comment.author || comment.html === null) {
    return <p className="text-step--1 text-ink-soft italic">A comment was removed here.</p>;
  }
  return (
    <div className="comment-body">
      <Avatar name={comment.author.name} size="xs" />
      <div className="min-w-0">
        <Head comment={comment} authorRole={authorRole} />
        <Prose html={comment.html} className="my-s2" />
        <Photos
          postId={postId}
          commentId={comment.id}
          photos={comment.photos}
          withheldPhotos={comment.withheldPhotos}
        />
        {comment.became ? (
          <BecameQuestion became={comment.became} />
        ) : (
          <CommentActions
            postId={postId}
            id={comment.id}
            number={comment.number}
            name={comment.author.name}
            count={comment.helpfulCount}
            isAsking={comment.isWaiting}
            mayBecomeQuestion={authorRole === "author" && !comment.isPostAuthor && !comment.credential}
          />
        )}
      </div>
    </div>
  );
}
