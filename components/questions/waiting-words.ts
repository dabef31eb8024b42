const dayMs = 86_400_000;

/** How long a question has waited: "New", "Waiting 4 days". Counted when the page is made, so in whole days. */
export function waitingWords(publishedAt: string | null, now: Date): string {
  const days = publishedAt ? Math.floor((now.getTime() - new Date(publishedAt).getTime()) / dayMs) : 0;
  if (days < 1) return "New";
  return days === 1 ? "Waiting 1 day" : `Waiting ${days} days`;
}
