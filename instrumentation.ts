/** Runs once when a web process starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { listenForCacheTags } = await import("@/lib/platform/cache-tag-listener");
  void listenForCacheTags();
}
