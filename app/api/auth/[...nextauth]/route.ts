import type { NextRequest } from "next/server";
import { handlers } from "@/lib/platform/auth";
import { isSameOrigin } from "@/lib/platform/http/origin";

const isConfirmation = (request: NextRequest): boolean => request.nextUrl.pathname.endsWith("/callback/email");

/** A sign-in link is confirmed by a POST from the page it opens: following it alone does nothing. */
export async function GET(request: NextRequest): Promise<Response> {
  if (isConfirmation(request)) {
    return Response.redirect(new URL(`/sign-in/confirm${request.nextUrl.search}`, request.url), 303);
  }
  return handlers.GET(request);
}

/** Only our own page confirms a link: another site that posts its own link would sign its visitor in as somebody else. */
export async function POST(request: NextRequest): Promise<Response> {
  if (isConfirmation(request) && !isSameOrigin(request)) return new Response(null, { status: 403 });
  return handlers.POST(request);
}
