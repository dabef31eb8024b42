import { isModerator, isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` begin an article? Verified practitioners may, and those who help run the place. */
export function canWriteArticle(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in-to-write" };
  if (viewer.bannedAt) return { denied: "banned" };
  return isPractitioner(viewer) || isModerator(viewer) ? "allowed" : practitionersOnly(viewer);
}

/** May `viewer` change an article? Its author may, also after their credential has run out, and moderators may. */
export function canEditArticle(viewer: Viewer, article: { authorId: string }): Verdict {
  if (!viewer) return { denied: "sign-in-to-write" };
  if (viewer.bannedAt) return { denied: "banned" };
  return article.authorId === viewer.id || isModerator(viewer) ? "allowed" : { denied: "not-yours" };
}

/** May `viewer` publish a draft? Whoever may both change it and begin one. */
export function canPublishArticle(viewer: Viewer, article: { authorId: string }): Verdict {
  const editing = canEditArticle(viewer, article);
  return editing === "allowed" ? canWriteArticle(viewer) : editing;
}

/** May `viewer` take back an article or throw a draft away? Its author alone; moderators hide. */
export function canWithdrawArticle(viewer: Viewer, article: { authorId: string }): Verdict {
  if (!viewer) return { denied: "sign-in-to-write" };
  if (viewer.bannedAt) return { denied: "banned" };
  return article.authorId === viewer.id ? "allowed" : { denied: "not-yours" };
}
