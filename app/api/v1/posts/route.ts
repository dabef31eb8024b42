import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";
import { listPosts, postQuery } from "@/lib/posts/queries";
import { postView } from "@/lib/posts/schema";

export const GET = route({
  summary: "Posts of any kind, newest first",
  access: "public",
  query: cursorQuery.extend(postQuery.shape),
  reply: pageOf(postView),
  handle: ({ actor, query: { cursor, limit, ...filter } }) => listPosts(actor, filter, { cursor, limit }),
});
