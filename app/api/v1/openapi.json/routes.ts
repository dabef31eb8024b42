import type { DeclaredHandler } from "@/lib/platform/http/route";

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof methods)[number];

/** What OpenAPI calls the methods. */
export const fieldOf = {
  GET: "get",
  POST: "post",
  PUT: "put",
  PATCH: "patch",
  DELETE: "delete",
} as const satisfies Record<Method, string>;

type RouteModule = Partial<Record<Method, DeclaredHandler>>;

/**
 * Every address of the API with the module that answers there: a handler does not know its own address.
 *
 * tests/guards/openapi.test.ts fails when one is missing.
 */
export const routes: Readonly<Record<string, () => Promise<RouteModule>>> = {
  "/addenda/{addendumId}": () => import("@/app/api/v1/addenda/[addendumId]/route"),
  "/articles": () => import("@/app/api/v1/articles/route"),
  "/articles/{articleId}": () => import("@/app/api/v1/articles/[articleId]/route"),
  "/articles/{articleId}/confirm": () => import("@/app/api/v1/articles/[articleId]/confirm/route"),
  "/articles/{articleId}/publish": () => import("@/app/api/v1/articles/[articleId]/publish/route"),
  "/articles/{articleId}/revisions": () => import("@/app/api/v1/articles/[articleId]/revisions/route"),
  "/articles/{articleId}/source": () => import("@/app/api/v1/articles/[articleId]/source/route"),
  "/articles/{articleId}/unpublish": () => import("@/app/api/v1/articles/[articleId]/unpublish/route"),
  "/care-numbers": () => import("@/app/api/v1/care-numbers/route"),
  "/comments/{commentId}": () => import("@/app/api/v1/comments/[commentId]/route"),
  "/comments/{commentId}/accept": () => import("@/app/api/v1/comments/[commentId]/accept/route"),
  "/comments/{commentId}/claim": () => import("@/app/api/v1/comments/[commentId]/claim/route"),
  "/comments/{commentId}/disagreement": () => import("@/app/api/v1/comments/[commentId]/disagreement/route"),
  "/comments/{commentId}/endorsement": () => import("@/app/api/v1/comments/[commentId]/endorsement/route"),
  "/comments/{commentId}/harm-report": () => import("@/app/api/v1/comments/[commentId]/harm-report/route"),
  "/comments/{commentId}/identity": () => import("@/app/api/v1/comments/[commentId]/identity/route"),
  "/comments/{commentId}/marks": () => import("@/app/api/v1/comments/[commentId]/marks/route"),
  "/comments/{commentId}/question": () => import("@/app/api/v1/comments/[commentId]/question/route"),
  "/comments/{commentId}/revisions": () => import("@/app/api/v1/comments/[commentId]/revisions/route"),
  "/comments/{commentId}/source": () => import("@/app/api/v1/comments/[commentId]/source/route"),
  "/comments/{commentId}/vote": () => import("@/app/api/v1/comments/[commentId]/vote/route"),
  "/credential-proofs": () => import("@/app/api/v1/credential-proofs/route"),
  "/credential-proofs/{proofId}": () => import("@/app/api/v1/credential-proofs/[proofId]/route"),
  "/credentials": () => import("@/app/api/v1/credentials/route"),
  "/credentials/{credentialId}": () => import("@/app/api/v1/credentials/[credentialId]/route"),
  "/credentials/{credentialId}/decisions": () => import("@/app/api/v1/credentials/[credentialId]/decisions/route"),
  "/drafts": () => import("@/app/api/v1/drafts/route"),
  "/drafts/carried": () => import("@/app/api/v1/drafts/carried/route"),
  "/drafts/claims": () => import("@/app/api/v1/drafts/claims/route"),
  "/drafts/{key}": () => import("@/app/api/v1/drafts/[key]/route"),
  "/exercises": () => import("@/app/api/v1/exercises/route"),
  "/exercises/{slug}": () => import("@/app/api/v1/exercises/[slug]/route"),
  "/follows": () => import("@/app/api/v1/follows/route"),
  "/follows/{followId}": () => import("@/app/api/v1/follows/[followId]/route"),
  "/images": () => import("@/app/api/v1/images/route"),
  "/marks/{markId}/decision": () => import("@/app/api/v1/marks/[markId]/decision/route"),
  "/members": () => import("@/app/api/v1/members/route"),
  "/members/{handle}": () => import("@/app/api/v1/members/[handle]/route"),
  "/moderation/acts": () => import("@/app/api/v1/moderation/acts/route"),
  "/moderation/credentials": () => import("@/app/api/v1/moderation/credentials/route"),
  "/moderation/harm-reports": () => import("@/app/api/v1/moderation/harm-reports/route"),
  "/notifications": () => import("@/app/api/v1/notifications/route"),
  "/notifications/read": () => import("@/app/api/v1/notifications/read/route"),
  "/photos": () => import("@/app/api/v1/photos/route"),
  "/photos/{photoId}": () => import("@/app/api/v1/photos/[photoId]/route"),
  "/photos/{photoId}/{file}": () => import("@/app/api/v1/photos/[photoId]/[file]/route"),
  "/plan": () => import("@/app/api/v1/plan/route"),
  "/plan/devices": () => import("@/app/api/v1/plan/devices/route"),
  "/plan/items": () => import("@/app/api/v1/plan/items/route"),
  "/plan/items/{itemId}": () => import("@/app/api/v1/plan/items/[itemId]/route"),
  "/plan/logs": () => import("@/app/api/v1/plan/logs/route"),
  "/plan/logs/{logId}": () => import("@/app/api/v1/plan/logs/[logId]/route"),
  "/plan/offer": () => import("@/app/api/v1/plan/offer/route"),
  "/plan/order": () => import("@/app/api/v1/plan/order/route"),
  "/plan/push-key": () => import("@/app/api/v1/plan/push-key/route"),
  "/plan/reminders": () => import("@/app/api/v1/plan/reminders/route"),
  "/plan/share": () => import("@/app/api/v1/plan/share/route"),
  "/plan/shared": () => import("@/app/api/v1/plan/shared/route"),
  "/plan/shared/{shareId}": () => import("@/app/api/v1/plan/shared/[shareId]/route"),
  "/posts": () => import("@/app/api/v1/posts/route"),
  "/posts/{postId}": () => import("@/app/api/v1/posts/[postId]/route"),
  "/posts/{postId}/comments": () => import("@/app/api/v1/posts/[postId]/comments/route"),
  "/posts/{postId}/identity": () => import("@/app/api/v1/posts/[postId]/identity/route"),
  "/posts/{postId}/photos": () => import("@/app/api/v1/posts/[postId]/photos/route"),
  "/posts/{postId}/vote": () => import("@/app/api/v1/posts/[postId]/vote/route"),
  "/practitioners": () => import("@/app/api/v1/practitioners/route"),
  "/preview": () => import("@/app/api/v1/preview/route"),
  "/questions": () => import("@/app/api/v1/questions/route"),
  "/questions/similar": () => import("@/app/api/v1/questions/similar/route"),
  "/questions/{questionId}": () => import("@/app/api/v1/questions/[questionId]/route"),
  "/questions/{questionId}/addenda": () => import("@/app/api/v1/questions/[questionId]/addenda/route"),
  "/questions/{questionId}/answers": () => import("@/app/api/v1/questions/[questionId]/answers/route"),
  "/questions/{questionId}/claim": () => import("@/app/api/v1/questions/[questionId]/claim/route"),
  "/questions/{questionId}/follow-up": () => import("@/app/api/v1/questions/[questionId]/follow-up/route"),
  "/questions/{questionId}/hand-over": () => import("@/app/api/v1/questions/[questionId]/hand-over/route"),
  "/questions/{questionId}/me-too": () => import("@/app/api/v1/questions/[questionId]/me-too/route"),
  "/questions/{questionId}/revisions": () => import("@/app/api/v1/questions/[questionId]/revisions/route"),
  "/questions/{questionId}/source": () => import("@/app/api/v1/questions/[questionId]/source/route"),
  "/red-flags": () => import("@/app/api/v1/red-flags/route"),
  "/red-flags/{ruleId}": () => import("@/app/api/v1/red-flags/[ruleId]/route"),
  "/raised-flags/{flagId}/settlement": () => import("@/app/api/v1/raised-flags/[flagId]/settlement/route"),
  "/registers": () => import("@/app/api/v1/registers/route"),
  "/topics": () => import("@/app/api/v1/topics/route"),
  "/viewer": () => import("@/app/api/v1/viewer/route"),
  "/viewer/name": () => import("@/app/api/v1/viewer/name/route"),
  "/viewer/posts/{postId}": () => import("@/app/api/v1/viewer/posts/[postId]/route"),
  "/viewer/profile": () => import("@/app/api/v1/viewer/profile/route"),
  "/viewer/session": () => import("@/app/api/v1/viewer/session/route"),
  "/viewer/sessions": () => import("@/app/api/v1/viewer/sessions/route"),
  "/viewer/tokens": () => import("@/app/api/v1/viewer/tokens/route"),
  "/viewer/tokens/{tokenId}": () => import("@/app/api/v1/viewer/tokens/[tokenId]/route"),
  "/waiting": () => import("@/app/api/v1/waiting/route"),
};

/** Addresses whose POST takes one file as multipart/form-data, which a declaration does not say. */
export const takesFile: readonly string[] = ["/credential-proofs", "/images", "/photos"];

/** Addresses whose GET answers with a file, which a declaration does not say either. */
export const givesFile: readonly string[] = ["/credential-proofs/{proofId}", "/photos/{photoId}/{file}"];
