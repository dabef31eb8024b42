import { isModerator, isPractitioner, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

type Comment = {
  readonly authorId: string;
  readonly status: string;
  readonly becameId: string | null;
  readonly post: { readonly kind: string; readonly lockedAt: Date | null };
};

/** May `viewer` make a question of a comment under an article or exercise? Its writer, practitioners and moderators may. */
export function canMakeQuestion(viewer: Viewer, comment: Comment): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (comment.post.kind === "QUESTION") return { denied: "already-in-a-question" };
  if (comment.becameId) return { denied: "already-a-question" };
  if (comment.status !== "PUBLISHED") return { denied: "removed" };
  if (comment.post.lockedAt) return { denied: "thread-locked" };
  const may = comment.authorId === viewer.id || isPractitioner(viewer) || isModerator(viewer);
  return may ? "allowed" : { denied: "not-yours" };
}
