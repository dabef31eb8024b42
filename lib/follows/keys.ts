export const followKeys = {
  /** Every list of one's own follows. */
  all: ["follows"],
  pages: ["follows", "pages"],
  /** One's own follows of one thing: its kind, and its id, slug or handle. */
  of: (target: string, name: string) => ["follows", target, name],
} as const;
