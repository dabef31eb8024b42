import { type DocumentProps, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { loadFonts } from "@/lib/platform/pdf/fonts";

/** A document of `sheet.tsx` as the bytes of a PDF; the same document at the same moment gives the same text and pages. */
export async function renderPdf(document: ReactElement): Promise<Buffer> {
  await loadFonts();
  // Components of ours return a <Document>, which React's type of an element cannot say.
  return renderToBuffer(document as ReactElement<DocumentProps>);
}

/** How many pages a PDF of ours has. */
export const countPages = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
