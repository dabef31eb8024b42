import { type NextRequest, NextResponse } from "next/server";
import { isDemoRequest } from "@/lib/platform/demo";
import { pageOfList } from "@/lib/platform/http/list-address";
import { ownPageAt } from "@/lib/platform/http/own-address";
import { isReadable } from "@/lib/platform/http/readable-address";
import { askInternally } from "@/lib/platform/internal";

const notFound = (): NextResponse => new NextResponse("Not found\n", { status: 404 });

/** A page of somebody's own that is not for whoever asks; where that cannot be found out, the page says so itself. */
async function isNotForThem({ nextUrl, headers }: NextRequest): Promise<boolean> {
  const query = `?${new URLSearchParams({ path: nextUrl.pathname })}`;
  const cookie = headers.get("cookie") ?? "";
  const answer = await askInternally("own-pages", { query, headers: { cookie } }).catch(() => null);
  if (!answer?.ok) return false;
  const { isThere }: { isThere: boolean } = await answer.json();
  return !isThere;
}

/** Shows a list's cached page under the address with its filters, and turns away what is no address here. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams } = request.nextUrl;
  // A page that finds this out itself has already sent its beginning, and with it the status 200.
  if (!isReadable(pathname) || (pathname.startsWith("/dev/") && !isDemoRequest(request.headers))) return notFound();
  if (ownPageAt(pathname) && (await isNotForThem(request)))
    return NextResponse.rewrite(new URL("/nothing-is-here", request.url));
  const page = pageOfList(pathname, searchParams);
  return page ? NextResponse.rewrite(new URL(page, request.url)) : NextResponse.next();
}

export const config = {
  matcher: [
    "/",
    "/questions",
    "/articles",
    "/exercises",
    "/practitioners",
    "/topics",
    "/(.*%.*)",
    "/dev/:path*",
    "/check-ins/:id",
    "/media-requests/:id",
    "/plan/shared/:id",
    "/questions/:slug/hand-over",
  ],
};
