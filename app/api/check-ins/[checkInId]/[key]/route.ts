import { z } from "zod";
import { reportByLink } from "@/lib/check-ins/commands";
import { checkInPath, reportBody } from "@/lib/check-ins/schema";
import { siteUrl } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { problem } from "@/lib/platform/http/problem";
import { spendFor } from "@/lib/platform/http/rate-limit";

type Params = { checkInId: string; key: string };

/** Numbers come from a form as text; an empty one is none. */
const formBody = reportBody.extend({
  pain: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(reportBody.shape.pain),
  isShown: z.stringbool().default(false),
});

function leadTo({ checkInId, key }: Params, query: Record<string, string>): Response {
  const path = `${checkInPath(encodeURIComponent(checkInId))}/${encodeURIComponent(key)}?${new URLSearchParams(query)}`;
  return new Response(null, {
    status: 303,
    headers: { location: `${siteUrl()}${path}`, "cache-control": "no-store", "referrer-policy": "no-referrer" },
  });
}

/** What was tapped, so that nothing is lost; a word never stands in an address. */
function taps(form: FormData): Record<string, string> {
  const chosen = ["done", "pain", "change", "isShown"].map(
    (name) => [name, String(form.get(name) ?? "").slice(0, 20)] as const,
  );
  return Object.fromEntries(chosen.filter(([, value]) => value !== ""));
}

/** Answers a check-in by the plain form of its page. The key in the address is the permission, so no cookie is asked. */
export async function POST(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  try {
    await spendFor("saving", request, null);
    const link = await params;
    const form = await request.formData().catch(() => new FormData());
    const body = formBody.safeParse(Object.fromEntries(form));
    if (!body.success) return leadTo(link, { ...taps(form), refused: "check-in-incomplete" });
    try {
      const { change, isShown } = await reportByLink({ id: link.checkInId, key: link.key }, body.data);
      return leadTo(link, { saved: change, isShown: String(isShown) });
    } catch (error) {
      if (error instanceof AppError) return leadTo(link, { ...taps(form), refused: error.reason });
      throw error;
    }
  } catch (error) {
    return problem(error, request);
  }
}

/** Mail scanners follow every link, so this answers nothing: it leads to the page that asks. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return leadTo(await params, {});
}
