import { cacheLife, cacheTag } from "next/cache";
import { connection } from "next/server";
import { atomFeed } from "@/lib/feeds/atom";
import { listNewPosts } from "@/lib/feeds/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { siteUrl } from "@/lib/platform/env";
import { atomResponse } from "@/lib/platform/http/atom";
import { postKeys } from "@/lib/posts/keys";

const head = {
  title: "Evenstride",
  subtitle: "New articles and questions",
  path: "/",
  feedPath: "/feed.xml",
};

async function load(): Promise<string> {
  "use cache";
  cacheLife("days");
  cacheTag(...[everything, postKeys.list("ARTICLE"), postKeys.list("QUESTION")].map(tagOf));
  return atomFeed(head, await listNewPosts(null), siteUrl());
}

/** New articles and questions. */
export async function GET(): Promise<Response> {
  // A build has no database to read from.
  await connection();
  return atomResponse(await load());
}
