import type { Actor, Viewer } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import type { World } from "@/tests/factories/worlds";

type Call = (viewer: Viewer, world: World) => Promise<unknown>;
type Audience = "stranger" | "member" | "writer";

/** An export that shows posts or comments: calls that do so, and the least of those who see them when published. */
export type Showing = { readonly to: Audience; readonly calls: readonly Call[] };

/** Why an export shows nothing of posts and comments. */
export type Reason = string;

export const first = { limit: 100 };
export const show = (to: Audience, ...calls: Call[]): Showing => ({ to, calls });
/** For queries that ask for somebody who acts: a stranger never reaches them. */
export const acting = (call: (actor: Actor, world: World) => Promise<unknown>): Call => {
  return async (viewer, world) => {
    if (!viewer) throw new AppError("unauthenticated", "sign-in");
    return call(viewer, world);
  };
};

/** What the exports of nouns' queries show, by noun. */
export type Showings = Readonly<Record<string, Readonly<Record<string, Showing | Reason>>>>;

export const own = "tells a member of their own doing, by ids that they know";
export const people = "tells of people";
export const words = "topics are everybody's";
export const rules = "rules for reading, which say nothing of what was read";
export const operator = "the operator's import, which sees all there is";
export const flagged = "red flags, by who sees them: tests/integration/flags-seen.test.ts";
