export const redFlagKeys = {
  rules: ["red-flags"],
} as const;
