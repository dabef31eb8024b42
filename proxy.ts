import { type NextRequest, NextResponse } from "next/server";
import { pageOfList } from "@/lib/platform/http/list-address";

/** Shows a list's cached page under the address with its filters. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const page = pageOfList(pathname, searchParams);
  return page ? NextResponse.rewrite(new URL(page, request.url)) : NextResponse.next();
}

export const config = {
  matcher: ["/", "/questions", "/articles", "/exercises", "/practitioners", "/topics"],
};
