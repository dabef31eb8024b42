import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { permit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import { getCommentability } from "@/lib/posts/queries";
import { postPath } from "@/lib/posts/schema";
import { toPostRow } from "@/lib/questions/columns";
import { canAsk } from "@/lib/questions/policy";
import type { AskedView, QuestionBody } from "@/lib/questions/schema";
import { slugOf } from "@/lib/questions/slug";
import { topicKeys } from "@/lib/topics/keys";
import { assertRegions, getTopicIds } from "@/lib/topics/queries";

/**
 * Asks a question, from scratch or under an article or exercise, and announces it.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canAsk}; `invalid` naming an unknown topic or region;
 *   `not-found` when what it is asked under is not there
 */
export async function askQuestion(actor: Actor, body: QuestionBody): Promise<AskedView> {
  const asking = permit(actor, "question:ask", canAsk(actor));
  const regions = body.where.map((place) => place.region);
  await assertRegions(actor, regions);
  const ids = await getTopicIds(actor, [...body.topics, ...regions]);
  const under = body.askedUnderId ? await getCommentability(actor, body.askedUnderId) : null;
  const topics = [...new Set([...body.topics, ...regions])];
  return write(asking, async (tx) => {
    const at = now();
    const moments = { createdAt: at, publishedAt: at, lastActivityAt: at };
    const post = await tx.post.create({
      // The address is settled below, once the number is known.
      data: { ...toPostRow(body, ids), ...moments, authorId: actor.id, slug: crypto.randomUUID() },
      select: { id: true, number: true },
    });
    const slug = slugOf(post.number, body.title);
    await tx.post.update({ where: { id: post.id }, data: { slug } });
    await announce(tx, { type: "question.asked", postId: post.id, signs: body.safety.signs });
    await touch(
      tx,
      postKeys.list("QUESTION"),
      postKeys.home,
      postKeys.address("QUESTION", slug),
      ...topics.map(topicKeys.detail),
    );
    if (under) await touch(tx, postKeys.detail(under.id));
    return { ...post, path: postPath({ kind: "QUESTION", slug }) };
  });
}
