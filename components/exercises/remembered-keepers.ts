const prefix = "evenstride:plays:";

/** Where this browser remembers that it may contact whoever keeps a video unasked. */
export const placeOf = (keeper: string): string => `${prefix}${keeper}`;

/** Forgets whom this browser may contact unasked: whoever signs in next has agreed to nobody. */
export function forgetKeepers(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}
