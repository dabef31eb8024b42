export const practitionerKeys = {
  all: ["practitioners"],
  detail: (handle: string) => ["practitioner", handle],
} as const;
