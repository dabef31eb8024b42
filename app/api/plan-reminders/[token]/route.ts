import { stopReminders } from "@/lib/plans/commands";
import { siteUrl } from "@/lib/platform/env";
import { problem } from "@/lib/platform/http/problem";
import { spendFor } from "@/lib/platform/http/rate-limit";

type Context = { params: Promise<{ token: string }> };

const seeOther = (path: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location: `${siteUrl()}${path}`, "cache-control": "no-store", "referrer-policy": "no-referrer" },
  });

/** Stops the reminders whose link stands in an e-mail, for its reader and for mail providers (RFC 8058), who are not redirected. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    await spendFor("saving", request, null);
    const form = await request.formData().catch(() => null);
    await stopReminders((await params).token);
    if (form?.get("List-Unsubscribe") === "One-Click")
      return new Response("You will get no more of these e-mails.\n", { headers: { "cache-control": "no-store" } });
    return seeOther("/plan/stop/ended");
  } catch (error) {
    return problem(error, request);
  }
}

/** Mail scanners follow every link, so this stops nothing: it leads to the page that asks. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/plan/stop/${encodeURIComponent((await params).token)}`);
}
