import { cacheLife, cacheTag } from "next/cache";
import { atomFeed } from "@/lib/feeds/atom";
import { listNewPosts } from "@/lib/feeds/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { siteUrl } from "@/lib/platform/env";
import { orNull } from "@/lib/platform/errors";
import { atomResponse } from "@/lib/platform/http/atom";
import { postKeys } from "@/lib/posts/keys";
import { topicKeys } from "@/lib/topics/keys";
import { getTopic } from "@/lib/topics/queries";

type Context = { params: Promise<{ slug: string }> };

async function load(slug: string): Promise<string | null> {
  "use cache";
  cacheLife("days");
  const tags = [everything, topicKeys.all, topicKeys.detail(slug), postKeys.list("ARTICLE"), postKeys.list("QUESTION")];
  cacheTag(...tags.map(tagOf));
  const topic = await orNull(getTopic(null, slug));
  if (!topic) return null;
  const path = `/topics/${slug}`;
  const subtitle = `New articles and questions about ${topic.name}`;
  const head = { title: `${topic.name} · Evenstride`, subtitle, path, feedPath: `${path}/feed.xml` };
  return atomFeed(head, await listNewPosts(null, slug), siteUrl());
}

/** New articles and questions of a topic. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return atomResponse(await load((await params).slug));
}
