const ownAddress = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/** Is it a path of this site that no browser could read as another host? */
export const isOwnAddress = (address: string): boolean => address.length <= 2_000 && ownAddress.test(address);

/**
 * Where to go after signing in: a path of this site, else home.
 *
 * A path that a browser could read as another host (`//host`, `/\host`) or that holds control characters is refused.
 */
export function safeNext(next: string | readonly string[] | undefined): string {
  return typeof next === "string" && isOwnAddress(next) ? next : "/";
}
