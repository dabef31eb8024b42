export const notificationKeys = {
  inbox: ["inbox"],
} as const;
