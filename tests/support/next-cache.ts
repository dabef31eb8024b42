/** Stands in for `next/cache`, which works inside a running Next alone. */

/** Tags expired since the test began, in order. */
export const expired: string[] = [];

export const revalidateTag = (tag: string): void => void expired.push(tag);
export const updateTag = (tag: string): void => revalidateTag(tag);
export const cacheTag = (): void => undefined;
export const cacheLife = (): void => undefined;
