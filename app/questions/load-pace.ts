import { cacheLife, cacheTag } from "next/cache";
import { getPace } from "@/lib/pace/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { postKeys } from "@/lib/posts/keys";

/** How soon practitioners answer here, kept until a question is asked or answered, or an hour has passed. */
export async function loadPace() {
  "use cache";
  cacheLife("hours");
  cacheTag(tagOf(everything), tagOf(postKeys.list("QUESTION")));
  return getPace(null);
}
