import { findImageFile } from "@/lib/images/queries";

type Context = { params: Promise<{ path: string[] }> };

/** Names are never used again for another picture, so browsers need not ask twice. */
const headers = {
  "content-type": "image/webp",
  "cache-control": "public, max-age=31536000, immutable",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-site",
};

/** An uploaded picture. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const file = await findImageFile(null, path.join("/"));
  if (!file) return new Response("Not found", { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(file, { headers: { ...headers, "content-length": String(file.length) } });
}
