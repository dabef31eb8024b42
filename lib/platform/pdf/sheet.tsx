import { Document, Page, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Small } from "@/lib/platform/pdf/blocks";
import { paper } from "@/lib/platform/pdf/styles";

type Frame = {
  /** What the file calls itself. */
  readonly title: string;
  /** Where the same can be read, printed below each page. */
  readonly address: string;
  readonly printedAt: Date;
  /** Whose sheet it is and that it is private. */
  readonly notice: string;
  readonly children: ReactNode;
};

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A private sheet of A4: title and language for reading aloud, and a footer with notice, address, date and page. */
export function PrivateSheet({ title, address, printedAt, notice, children }: Frame) {
  return (
    <Document
      author="Evenstride"
      creationDate={printedAt}
      creator="Evenstride"
      language="en"
      modificationDate={printedAt}
      producer="Evenstride"
      title={title}
    >
      <Page size="A4" style={paper.page}>
        {children}
        <View fixed style={paper.footer}>
          <View style={{ flex: 1 }}>
            <Small>{notice}</Small>
            <Small>{`${address} · Printed ${day.format(printedAt)}`}</Small>
          </View>
          <Text render={({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`} />
        </View>
      </Page>
    </Document>
  );
}
