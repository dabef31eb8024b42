import { type NextRequest, NextResponse } from "next/server";
import { isDemoRequest } from "@/lib/platform/demo";
import { pageOfList } from "@/lib/platform/http/list-address";
import { isReadable } from "@/lib/platform/http/readable-address";

const notFound = (): NextResponse => new NextResponse("Not found\n", { status: 404 });

/** Shows a list's cached page under the address with its filters, and turns away what is no address here. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  // A page that finds this out itself has already sent its beginning, and with it the status 200.
  if (!isReadable(pathname) || (pathname.startsWith("/dev/") && !isDemoRequest(request.headers))) return notFound();
  const page = pageOfList(pathname, searchParams);
  return page ? NextResponse.rewrite(new URL(page, request.url)) : NextResponse.next();
}

export const config = {
  matcher: ["/", "/questions", "/articles", "/exercises", "/practitioners", "/topics", "/(.*%.*)", "/dev/:path*"],
};
