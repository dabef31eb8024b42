import type { CommentView, RevisionView } from "@/lib/comments/schema";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import { photosOf, toPhotosView } from "@/lib/photos/columns";
import { askedColumns, isUnnamedIn } from "@/lib/posts/columns";
import { postPath } from "@/lib/posts/schema";
import { credentialColumns, toCredentialView } from "@/lib/practitioners/columns";
import type { Prisma } from "@/prisma/generated/client";

/** What every thread selects of a comment. */
export const commentColumns = {
  id: true,
  number: true,
  kind: true,
  parentId: true,
  status: true,
  html: true,
  authorId: true,
  isAnonymous: true,
  author: { select: authorColumns },
  credential: { select: credentialColumns },
  createdAt: true,
  editedAt: true,
  helpfulCount: true,
  endorseCount: true,
  answerReplyCount: true,
  asksBack: true,
  post: { select: { authorId: true } },
  became: {
    select: {
      postId: true,
      answerCount: true,
      status: true,
      post: { select: { kind: true, slug: true, title: true } },
    },
  },
  photos: photosOf,
} as const satisfies Prisma.CommentSelect;

export type CommentRow = Prisma.CommentGetPayload<{ select: typeof commentColumns }>;

/** Where a comment went, as long as that is to be seen. */
function toBecame({ became }: CommentRow): CommentView["became"] {
  if (became?.status !== "PUBLISHED") return null;
  const { answerCount, post } = became;
  return { path: postPath(post), title: post.title, answerCount, numbers: [] };
}

/** A comment as everybody sees it; what is no longer published leaves only its place. */
export function toCommentView(row: CommentRow): CommentView {
  const { id, number, kind, parentId, helpfulCount, endorseCount } = row;
  const isShown = row.status === "PUBLISHED";
  // A badge would narrow down who asks: the database keeps none, and none is shown.
  const credential = row.isAnonymous ? null : row.credential;
  return {
    id,
    number,
    kind,
    parentId,
    author: isShown ? toAuthorView(row.author, row.isAnonymous) : null,
    html: isShown ? row.html : null,
    credential: isShown ? toCredentialView(credential) : null,
    isPostAuthor: isShown && row.authorId === row.post.authorId,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    helpfulCount: isShown ? helpfulCount : 0,
    endorseCount: isShown ? endorseCount : 0,
    isWaiting: isShown && kind === "QUESTION" && row.answerReplyCount === 0,
    asksBack: isShown && row.asksBack,
    became: isShown ? toBecame(row) : null,
    ...toPhotosView(isShown ? row.photos : []),
  };
}

/** What a comment's history selects. */
export const revisionsColumns = {
  post: { select: askedColumns },
  revisions: {
    select: { id: true, markdown: true, createdAt: true, editorId: true, editor: { select: authorColumns } },
    orderBy: { createdAt: "desc" },
  },
} as const satisfies Prisma.CommentSelect;

type RevisionsRow = Prisma.CommentGetPayload<{ select: typeof revisionsColumns }>;

/** Earlier wordings of a comment, each with who changed it. */
export const toRevisionViews = ({ post, revisions }: RevisionsRow): RevisionView[] =>
  revisions.map(({ editor, editorId, createdAt, ...revision }) => ({
    ...revision,
    editor: toAuthorView(editor, isUnnamedIn(post, editorId)),
    createdAt: createdAt.toISOString(),
  }));
