import { createElement } from "react";
import { z } from "zod";
import { HandoverPdf } from "@/components/handovers/handover-pdf";
import { type Handover, likelyWay, shortHandover, ways } from "@/lib/handovers/handover";
import { getHandover } from "@/lib/handovers/queries";
import { type HandoverPart, handoverQuery, usualParts } from "@/lib/handovers/schema";
import { now } from "@/lib/platform/clock";
import { siteUrl } from "@/lib/platform/env";
import { download } from "@/lib/platform/http/download";
import { countPages, renderPdf } from "@/lib/platform/pdf/render";
import { postPath } from "@/lib/posts/schema";

const most = 2;

/** Shortened further as long as it takes more than two pages. */
async function printed(handover: Handover, parts: readonly HandoverPart[]): Promise<Buffer> {
  const address = `${siteUrl()}${postPath({ kind: "QUESTION", slug: handover.slug })}`;
  let pdf: Buffer = Buffer.alloc(0);
  for (const way of ways.slice(likelyWay(handover))) {
    const sheet = { handover: shortHandover(handover, way), parts, address, printedAt: now() };
    pdf = await renderPdf(createElement(HandoverPdf, sheet));
    if (countPages(pdf) <= most) break;
  }
  return pdf;
}

export const GET = download({
  summary: "One's own thread as a sheet for one's own clinician: a PDF of at most two pages",
  params: z.object({ questionId: z.uuid() }),
  query: handoverQuery,
  limit: "printing",
  handle: async ({ actor, params, query }) => {
    const handover = await getHandover(actor, { id: params.questionId });
    const pdf = await printed(handover, query.parts ?? usualParts(handover.isAnonymous));
    return { bytes: new Uint8Array(pdf), type: "application/pdf", saveAs: "hand-over.pdf" };
  },
});
