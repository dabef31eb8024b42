/**
 * Does this path say something that a page could look for?
 *
 * Next answers a broken escape with a failure of its own, and no text in the database holds a NUL.
 */
export function isReadable(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes("\0");
  } catch {
    return false;
  }
}
