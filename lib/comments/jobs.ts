import { touch } from "@/lib/platform/cache-tags";
import { reader, write } from "@/lib/platform/db";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { systemPermit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import type { OwnDomainsChanged } from "@/lib/practitioners/events";
import { listOwnDomains } from "@/lib/practitioners/queries";

/** Comments that are read at a time. */
const atOnce = 200;

/** Comments with a link, of somebody who stands there by name; the next ones after an id. */
const linkingAfter = (authorId: string, id: string | null) =>
  reader.comment.findMany({
    where: { authorId, isAnonymous: false, markdown: { contains: "." }, ...(id ? { id: { gt: id } } : {}) },
    orderBy: { id: "asc" },
    take: atOnce,
    select: { id: true, postId: true, markdown: true, html: true },
  });

/** Labels the links to their own products anew in all that a practitioner has written under posts. */
export async function onOwnDomainsChanged({ memberId }: OwnDomainsChanged): Promise<void> {
  const ownDomains = await listOwnDomains(null, { memberId });
  const labelling = systemPermit("comment:label-links", "its writer named other domains as their own");
  let rows = await linkingAfter(memberId, null);
  while (rows.length > 0) {
    for (const { id, postId, markdown, html } of rows) {
      const rendered = renderMarkdown(markdown, { ownDomains });
      if (rendered.html === html) continue;
      await write(labelling, async (tx) => {
        // What was edited meanwhile has been rendered with the new domains.
        await tx.comment.updateMany({ where: { id, markdown }, data: { html: rendered.html } });
        await touch(tx, postKeys.detail(postId));
      });
    }
    rows = await linkingAfter(memberId, rows.at(-1)?.id ?? null);
  }
}
