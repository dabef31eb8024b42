export const planKeys = {
  /** One's own plan, with what was logged lately. */
  own: ["plan"],
  history: (month: string) => ["plan", "history", month],
  offer: (source: string) => ["plan-offer", source],
  readable: ["plans-readable"],
  shared: (shareId: string) => ["plan-shared", shareId],
  readers: (text: string) => ["plan-readers", text],
  pushKey: ["plan-push-key"],
} as const;
