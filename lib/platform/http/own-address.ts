/** Pages that are somebody's own; each names in its address what it is about. */
export const ownPages = {
  "check-in": /^\/check-ins\/([^/]+)\/?$/,
  handover: /^\/questions\/([^/]+)\/hand-over\/?$/,
  "media-request": /^\/media-requests\/(?!new\/?$)([^/]+)\/?$/,
  "shared-plan": /^\/plan\/shared\/([^/]+)\/?$/,
} as const;

export type OwnPage = keyof typeof ownPages;

const names = Object.keys(ownPages).filter((name): name is OwnPage => name in ownPages);

/** Which page of somebody's own an address is, and what it names; null for any other. */
export function ownPageAt(pathname: string): { page: OwnPage; word: string } | null {
  for (const page of names) {
    const [, word] = ownPages[page].exec(pathname) ?? [];
    if (word) return { page, word: decodeURIComponent(word) };
  }
  return null;
}
