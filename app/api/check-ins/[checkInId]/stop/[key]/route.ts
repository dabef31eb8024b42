import { stopByLink } from "@/lib/check-ins/commands";
import { stopPath } from "@/lib/check-ins/schema";
import { siteUrl } from "@/lib/platform/env";
import { problem } from "@/lib/platform/http/problem";
import { spendFor } from "@/lib/platform/http/rate-limit";

type Params = { checkInId: string; key: string };
type Context = { params: Promise<Params> };

function leadTo({ checkInId, key }: Params, query: string): Response {
  const location = `${siteUrl()}${stopPath(encodeURIComponent(checkInId))}/${encodeURIComponent(key)}${query}`;
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "no-store", "referrer-policy": "no-referrer" },
  });
}

/**
 * Ends the check-ins of one question, or all of them, for its reader's browser and for mail providers (RFC 8058).
 *
 * Providers send neither cookie nor origin and may not be redirected; the key in the address is the permission.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    await spendFor("saving", request, null);
    const link = await params;
    const form = await request.formData().catch(() => null);
    const scope = form?.get("scope") === "all" ? "all" : "question";
    await stopByLink({ id: link.checkInId, key: link.key }, scope);
    if (form?.get("List-Unsubscribe") === "One-Click")
      return new Response("You will not be asked again.\n", { headers: { "cache-control": "no-store" } });
    return leadTo(link, `?stopped=${scope}`);
  } catch (error) {
    return problem(error, request);
  }
}

/** Mail scanners follow every link, so this ends nothing: it leads to the page that asks. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return leadTo(await params, "");
}
