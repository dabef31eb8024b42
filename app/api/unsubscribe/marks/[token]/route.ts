import { stopReminders } from "@/lib/marks/commands";
import { siteUrl } from "@/lib/platform/env";
import { problem } from "@/lib/platform/http/problem";
import { spendFor } from "@/lib/platform/http/rate-limit";

type Context = { params: Promise<{ token: string }> };

const seeOther = (token: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: `${siteUrl()}/unsubscribe/marks/${encodeURIComponent(token)}`,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    },
  });

/**
 * Ends the reminders whose link stands in an e-mail, for its reader's browser and for mail providers (RFC 8058).
 *
 * Providers send neither cookie nor origin and may not be redirected; the token in the address is the permission.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    await spendFor("saving", request, null);
    const { token } = await params;
    const form = await request.formData().catch(() => null);
    await stopReminders(token);
    if (form?.get("List-Unsubscribe") !== "One-Click") return seeOther(token);
    return new Response("You will get no more of these e-mails.\n", { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return problem(error, request);
  }
}

/** Mail scanners follow every link, so this ends nothing: it leads to the page that asks. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther((await params).token);
}
