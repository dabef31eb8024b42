export const memberKeys = {
  all: ["members"],
  detail: (handle: string) => ["member", handle],
} as const;
