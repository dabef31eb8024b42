import { unsubscribe } from "@/lib/follows/commands";
import { siteUrl } from "@/lib/platform/env";
import { problem } from "@/lib/platform/http/problem";
import { spendFor } from "@/lib/platform/http/rate-limit";

type Context = { params: Promise<{ token: string }> };

/** A mail provider says what it does in the body, whatever form it has; a browser's form does not. */
async function isOneClick(request: Request): Promise<boolean> {
  const form = await request.formData().catch(() => null);
  return form?.get("List-Unsubscribe") === "One-Click";
}

const seeOther = (path: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location: `${siteUrl()}${path}`, "cache-control": "no-store", "referrer-policy": "no-referrer" },
  });

/**
 * Ends the follow whose link stands in an e-mail, for its reader's browser and for mail providers (RFC 8058).
 *
 * Providers send neither cookie nor origin and may not be redirected; the token in the address is the permission.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    await spendFor("saving", request, null);
    const oneClick = await isOneClick(request);
    const ended = await unsubscribe((await params).token);
    if (oneClick)
      return new Response("You will get no more of these e-mails.\n", { headers: { "cache-control": "no-store" } });
    return seeOther(
      ended ? `/unsubscribe/ended?${new URLSearchParams({ followed: ended.path })}` : "/unsubscribe/ended",
    );
  } catch (error) {
    return problem(error, request);
  }
}

/** Mail scanners follow every link, so this ends nothing: it leads to the page that asks. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/unsubscribe/${encodeURIComponent((await params).token)}`);
}
