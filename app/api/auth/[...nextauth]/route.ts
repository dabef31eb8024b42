import type { NextRequest } from "next/server";
import { handlers } from "@/lib/platform/auth";

/** A sign-in link is confirmed by a POST from the page it opens: following it alone does nothing. */
export async function GET(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  if (pathname.endsWith("/callback/email"))
    return Response.redirect(new URL(`/sign-in/confirm${search}`, request.url), 303);
  return handlers.GET(request);
}

export const POST = (request: NextRequest): Promise<Response> => handlers.POST(request);
