import { siteUrl } from "@/lib/platform/env";

/**
 * Did one of our own pages send this request?
 *
 * Browsers send `Sec-Fetch-Site` or `Origin` with every write and no foreign page can forge them. Compared with the
 * address the browser used (`Host`), which holds behind a proxy that passes it on, or with the public address.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("origin");
  if (!origin) return false;
  if (origin === siteUrl()) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}
