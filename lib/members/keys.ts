export const memberKeys = {
  all: ["members"],
  search: (text: string) => ["members", "search", text],
  detail: (handle: string) => ["member", handle],
} as const;
