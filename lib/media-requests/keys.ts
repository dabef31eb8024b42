export const mediaRequestKeys = {
  all: ["media-requests"],
  detail: (id: string) => ["media-requests", id],
} as const;
