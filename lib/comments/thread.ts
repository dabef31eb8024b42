/** A comment with its replies, in the order they were written. */
export type ThreadNode<C> = { readonly comment: C; readonly replies: ThreadNode<C>[] };

type Placed = { readonly id: string; readonly parentId: string | null; readonly html: string | null };

const leaf = <C>(comment: C): ThreadNode<C> => ({ comment, replies: [] });

/**
 * Arranges comments, given in the order of their paths, as trees.
 *
 * A tombstone stays only where something under it is still to be read; a reply whose parent is not shown moves up.
 */
export function threadOf<C extends Placed>(comments: readonly C[]): ThreadNode<C>[] {
  const nodes = new Map(comments.map((comment) => [comment.id, leaf(comment)]));
  const top: ThreadNode<C>[] = [];
  for (const node of nodes.values()) {
    const parent = node.comment.parentId === null ? undefined : nodes.get(node.comment.parentId);
    (parent?.replies ?? top).push(node);
  }
  return withoutEmptyTombstones(top);
}

function withoutEmptyTombstones<C extends Placed>(nodes: readonly ThreadNode<C>[]): ThreadNode<C>[] {
  return nodes
    .map(({ comment, replies }) => ({ comment, replies: withoutEmptyTombstones(replies) }))
    .filter(({ comment, replies }) => comment.html !== null || replies.length > 0);
}

/** How many comments a tree holds, itself included. */
export const sizeOf = <C>(node: ThreadNode<C>): number =>
  1 + node.replies.reduce((sum, reply) => sum + sizeOf(reply), 0);
