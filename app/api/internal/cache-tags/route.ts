import { revalidateTag } from "next/cache";
import { z } from "zod";
import { isSameText } from "@/lib/platform/hash";
import { internalKey } from "@/lib/platform/internal";

const body = z.object({ tags: z.array(z.string()).max(1_000) });

/** Expires cached pages on this node; only the node itself knows the key. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameText(request.headers.get("x-internal-key") ?? "", internalKey("cache-tags")))
    return new Response(null, { status: 404 });
  const { tags } = body.parse(await request.json());
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
