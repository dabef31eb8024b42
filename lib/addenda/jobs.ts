import { touch } from "@/lib/platform/cache-tags";
import { reader, write } from "@/lib/platform/db";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { systemPermit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import type { OwnDomainsChanged } from "@/lib/practitioners/events";
import { listOwnDomains } from "@/lib/practitioners/queries";

/** Labels the links to their own products anew in all that a practitioner has added to questions asked by name. */
export async function onOwnDomainsChanged({ memberId }: OwnDomainsChanged): Promise<void> {
  const ownDomains = await listOwnDomains(null, { memberId });
  const labelling = systemPermit("addendum:label-links", "its writer named other domains as their own");
  const addenda = await reader.addendum.findMany({
    where: { question: { post: { authorId: memberId, isAnonymous: false } } },
    select: { id: true, postId: true, markdown: true, html: true },
  });
  for (const { id, postId, markdown, html } of addenda) {
    const rendered = renderMarkdown(markdown, { ownDomains });
    if (rendered.html === html) continue;
    await write(labelling, async (tx) => {
      await tx.addendum.update({ where: { id }, data: { html: rendered.html } });
      await touch(tx, postKeys.detail(postId));
    });
  }
}
