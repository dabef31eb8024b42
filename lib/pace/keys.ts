export const paceKeys = { now: ["pace"] } as const;
