import { touch } from "@/lib/platform/cache-tags";
import { reader, write } from "@/lib/platform/db";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { systemPermit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import type { OwnDomainsChanged } from "@/lib/practitioners/events";
import { listOwnDomains } from "@/lib/practitioners/queries";

/** Labels the links to their own products anew in all that a practitioner has asked by name. */
export async function onOwnDomainsChanged({ memberId }: OwnDomainsChanged): Promise<void> {
  const ownDomains = await listOwnDomains(null, { memberId });
  const labelling = systemPermit("question:label-links", "its asker named other domains as their own");
  const questions = await reader.post.findMany({
    where: { authorId: memberId, kind: "QUESTION", isAnonymous: false },
    select: { id: true, markdown: true },
  });
  for (const { id, markdown } of questions) {
    const { html } = renderMarkdown(markdown, { ownDomains });
    await write(labelling, async (tx) => {
      // What was edited meanwhile has been rendered with the new domains; earlier wordings are rendered as they are read.
      await tx.post.updateMany({ where: { id, markdown, isAnonymous: false }, data: { html } });
      await touch(tx, postKeys.detail(id));
    });
  }
}
