export const redFlagKeys = {
  careNumbers: ["care-numbers"],
  rules: ["red-flags"],
} as const;
