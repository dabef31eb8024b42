import type { AuthorView } from "@/lib/members/schema";

/** What every query selects of an author; never an address. */
export const authorColumns = { handle: true, displayName: true } as const;

type AuthorRow = { handle: string | null; displayName: string };

/** What stands in place of whoever asked without their name; an empty handle leads to no page. */
const unnamed: AuthorView = { handle: "", name: "A member" };

/**
 * An author as everybody sees them, moderators too; one who stands there without their name is "A member".
 *
 * Whether they do has no default: whoever shows an author has to have asked (`post.isAnonymous`, `comment.isAnonymous`).
 */
export const toAuthorView = (row: AuthorRow, isAnonymous: boolean): AuthorView =>
  isAnonymous ? unnamed : { handle: row.handle ?? "", name: row.displayName };

/** Somebody on a page or list of people, where nothing tells what they asked without their name. */
export const toPersonView = (row: AuthorRow): AuthorView => toAuthorView(row, false);
