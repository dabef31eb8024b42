import { z } from "zod";
import { touch } from "@/lib/platform/cache-tags";
import { reader, write } from "@/lib/platform/db";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { systemPermit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import type { OwnDomainsChanged } from "@/lib/practitioners/events";
import { listOwnDomains } from "@/lib/practitioners/queries";

const faqRows = z.array(z.object({ question: z.string(), markdown: z.string(), html: z.string() }));

/** Labels the links to their own products anew in all articles of a practitioner. */
export async function onOwnDomainsChanged({ memberId }: OwnDomainsChanged): Promise<void> {
  const ownDomains = await listOwnDomains(null, { memberId });
  const labelling = systemPermit("article:label-links", "its author named other domains as their own");
  const articles = await reader.post.findMany({
    where: { authorId: memberId, kind: "ARTICLE" },
    select: { id: true, markdown: true, article: { select: { faq: true } } },
  });
  for (const { id, markdown, article } of articles) {
    const { html } = renderMarkdown(markdown, { ownDomains });
    const faq = faqRows
      .parse(article?.faq ?? [])
      .map((row) => ({ ...row, html: renderMarkdown(row.markdown, { ownDomains }).html }));
    await write(labelling, async (tx) => {
      // What was edited meanwhile has been rendered with the new domains.
      const { count } = await tx.post.updateMany({ where: { id, markdown }, data: { html } });
      if (count === 1 && article) await tx.article.update({ where: { postId: id }, data: { faq } });
      await touch(tx, postKeys.detail(id));
    });
  }
}
