/**
 * Where to go after signing in: a path of this site, else home.
 *
 * A path that a browser could read as another host (`//host`, `/\host`) or that holds control characters is refused.
 */
export function safeNext(next: string | readonly string[] | undefined): string {
  if (typeof next !== "string" || next.length > 2_000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return "/";
  return next;
}
