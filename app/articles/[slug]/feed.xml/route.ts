import { cacheLife, cacheTag } from "next/cache";
import { atomFeed } from "@/lib/feeds/atom";
import { listNewComments } from "@/lib/feeds/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { siteUrl } from "@/lib/platform/env";
import { atomResponse } from "@/lib/platform/http/atom";
import { postKeys } from "@/lib/posts/keys";
import { findPostId, getPost } from "@/lib/posts/queries";
import { postPath } from "@/lib/posts/schema";

type Context = { params: Promise<{ slug: string }> };

async function load(slug: string): Promise<string | null> {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.address("ARTICLE", slug)));
  const id = await findPostId(null, "ARTICLE", slug);
  if (!id) return null;
  cacheTag(tagOf(postKeys.detail(id)));
  const article = await getPost(null, id);
  const path = postPath(article);
  const title = `Comments on ${article.title}`;
  const head = { title, subtitle: "New comments, the newest first", path, feedPath: `${path}/feed.xml` };
  return atomFeed(head, await listNewComments(null, id), siteUrl());
}

/** New comments under an article. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return atomResponse(await load((await params).slug));
}
