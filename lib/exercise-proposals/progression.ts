/** From an exercise to a harder one. */
export type Step = { readonly from: string; readonly to: string };

/**
 * The shortest way from `start` over harder and harder exercises back to itself; null when there is none.
 *
 * @param steps every step from one exercise to a harder one
 */
export function loopThrough(start: string, steps: readonly Step[]): string[] | null {
  const next = Map.groupBy(steps, ({ from }) => from);
  const seen = new Set<string>();
  let ways: string[][] = [[start]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const { to } of next.get(way.at(-1) ?? "") ?? []) {
        if (to === start) return [...way, to];
        if (!seen.has(to)) longer.push([...way, to]);
        seen.add(to);
      }
    }
    ways = longer;
  }
  return null;
}
