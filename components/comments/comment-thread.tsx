import { type AuthorRole, Comment } from "@/components/comments/comment";
import type { CommentView } from "@/lib/comments/schema";
import { sizeOf, type ThreadNode, threadOf } from "@/lib/comments/thread";

/** Levels that step to the side; deeper replies stay under each other and say whom they answer. */
const indentedLevels = 4;
/** Replies under one comment that are open at once; more of them wait under one line. */
const openReplies = 12;

type BranchProps = {
  node: ThreadNode<CommentView>;
  level: number;
  postId: string;
  authorRole: AuthorRole;
  parentName?: string | undefined;
};

function Branch({ node, level, postId, authorRole, parentName }: BranchProps) {
  const { comment, replies } = node;
  const name = comment.author?.name;
  return (
    <li id={`comment-${comment.number}`} className="comment">
      {level > indentedLevels && parentName && <p className="text-step--1 text-ink-soft">to {parentName}</p>}
      <Comment comment={comment} postId={postId} authorRole={authorRole} />
      {replies.length > 0 && (
        <Branches nodes={replies} level={level + 1} postId={postId} authorRole={authorRole} parentName={name} />
      )}
    </li>
  );
}

type BranchesProps = Omit<BranchProps, "node"> & { nodes: readonly ThreadNode<CommentView>[] };

function Branches({ nodes, level, ...rest }: BranchesProps) {
  const shape = level > 1 && level <= indentedLevels ? "comment-branch" : "mt-s4";
  const open = nodes.slice(0, openReplies);
  const more = nodes.slice(openReplies);
  const list = (some: readonly ThreadNode<CommentView>[]) => (
    <ol className={`flex flex-col gap-s4 ${shape}`}>
      {some.map((node) => (
        <Branch key={node.comment.id} node={node} level={level} {...rest} />
      ))}
    </ol>
  );
  if (level === 1 || more.length === 0) return list(nodes);
  return (
    <>
      {list(open)}
      <details className="mt-s3">
        <summary className="min-h-touch text-step--1 font-semibold text-accent">
          {more.reduce((sum, node) => sum + sizeOf(node), 0)} more replies
        </summary>
        {list(more)}
      </details>
    </>
  );
}

type CommentThreadProps = {
  postId: string;
  /** In the order of their paths. */
  comments: readonly CommentView[];
  authorRole?: AuthorRole;
};

/** The comments of a post, nested as far as stays readable. */
export function CommentThread({ postId, comments, authorRole = "author" }: CommentThreadProps) {
  const top = threadOf(comments);
  return top.length === 0 ? null : <Branches nodes={top} level={1} postId={postId} authorRole={authorRole} />;
}
