import { findImageFile } from "@/lib/images/queries";
import { findOpenPhotoFile } from "@/lib/photos/queries";
import { cachingOf, fileResponse } from "@/lib/platform/http/download";

type Context = { params: Promise<{ path: string[] }> };

/** Names are never used again for another picture, so nobody need ask twice. */
const forGood = { "cache-control": "public, max-age=31536000, immutable", "cross-origin-resource-policy": "same-site" };

/** An uploaded picture that is everybody's. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const name = (await params).path.join("/");
  const isPhoto = name.startsWith("photos/");
  const bytes = isPhoto ? await findOpenPhotoFile(null, name) : await findImageFile(null, name);
  if (!bytes) return new Response("Not found", { status: 404, headers: { "cache-control": "no-store" } });
  const type = name.endsWith(".avif") ? "image/avif" : "image/webp";
  return fileResponse({ bytes, type }, isPhoto ? cachingOf(true) : forGood);
}
