/** Answers with a feed, which readers and proxies may keep for a few minutes; with 404 where there is none. */
export function atomResponse(xml: string | null): Response {
  if (xml === null) return new Response("Not found\n", { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(xml, {
    headers: {
      "content-type": "application/atom+xml; charset=utf-8",
      "cache-control": "public, max-age=60, stale-while-revalidate=600",
      "x-content-type-options": "nosniff",
    },
  });
}
