import { z } from "zod";
import { startDemoSession } from "@/lib/members/commands";
import { isDemoRequest } from "@/lib/platform/demo";
import { safeNext } from "@/lib/platform/http/next-address";
import { isSameOrigin } from "@/lib/platform/http/origin";

const handles = { reader: "maren", practitioner: "ines-oduya", moderator: "brigid-moderates" } as const;
const form = z.object({ as: z.enum(["reader", "practitioner", "moderator"]), next: z.string().optional() });

/** Signs in as somebody of the sample community. Outside the demo this address does not exist. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemoRequest(request.headers)) return new Response(null, { status: 404 });
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const fields = await request.formData().catch(() => new FormData());
  const parsed = form.safeParse(Object.fromEntries(fields));
  if (!parsed.success) return new Response(null, { status: 422 });
  const token = await startDemoSession(handles[parsed.data.as]);
  return new Response(null, {
    status: 303,
    headers: {
      location: safeNext(parsed.data.next),
      "set-cookie": `authjs.session-token=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400`,
    },
  });
}
