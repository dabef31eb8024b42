import { type NextRequest, NextResponse } from "next/server";
import { pageOfList } from "@/lib/platform/http/list-address";
import { isReadable } from "@/lib/platform/http/readable-address";

/** Shows a list's cached page under the address with its filters, and turns away addresses that cannot be read. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  if (!isReadable(pathname)) return new NextResponse("Not found\n", { status: 404 });
  const page = pageOfList(pathname, searchParams);
  return page ? NextResponse.rewrite(new URL(page, request.url)) : NextResponse.next();
}

export const config = {
  matcher: ["/", "/questions", "/articles", "/exercises", "/practitioners", "/topics", "/(.*%.*)"],
};
