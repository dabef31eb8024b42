import type { AuthorView } from "@/lib/members/schema";

/** What every query selects of an author; never an address. */
export const authorColumns = { handle: true, displayName: true } as const;

type AuthorRow = { handle: string | null; displayName: string };

/** An author as everybody sees them; somebody who has not chosen a name yet has written nothing public. */
export const toAuthorView = (row: AuthorRow): AuthorView => ({ handle: row.handle ?? "", name: row.displayName });
