export const checkInKeys = {
  settings: ["check-ins", "settings"],
} as const;
