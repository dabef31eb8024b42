import { Fragment } from "react";
import { sectionsOf } from "@/components/handovers/printed-parts";
import { intakeRows, leftOutWords, notice, partLabels } from "@/components/handovers/words";
import type { ShortHandover } from "@/lib/handovers/handover";
import type { HandoverPart } from "@/lib/handovers/schema";
import { Fact, Heading, LettersNote, Qr, Small, Title, Together, Words } from "@/lib/platform/pdf/blocks";
import { PrivateSheet } from "@/lib/platform/pdf/sheet";

const row = { flexDirection: "row", gap: 10, alignItems: "flex-start" } as const;

type Sheet = { readonly handover: ShortHandover; readonly parts: readonly HandoverPart[] };

function Head({ handover, parts, address }: Sheet & { address: string }) {
  const { title, asker, leftOut } = handover;
  const left = leftOutWords(leftOut);
  return (
    <Together style={row}>
      <Together style={{ flex: 1 }}>
        <Title>{title}</Title>
        {parts.includes("name") && <Words style={{ marginTop: 3 }}>{`Asked by ${asker.name} (${asker.handle})`}</Words>}
        <Words style={{ marginTop: 3 }}>{notice}</Words>
        {left && <Small>{left}</Small>}
        <LettersNote of={handover} />
      </Together>
      <Together style={{ width: 72, alignItems: "center" }}>
        <Qr address={address} size={68} />
        <Small>The thread</Small>
      </Together>
    </Together>
  );
}

function Intake({ handover: { intake } }: Pick<Sheet, "handover">) {
  const rows = intakeRows(intake);
  if (rows.length === 0) return null;
  return (
    <>
      <Heading>{partLabels.intake}</Heading>
      {rows.map(({ name, lines }) => (
        <Fact key={name} name={name}>
          {lines.join("\n")}
        </Fact>
      ))}
    </>
  );
}

function Rest({ handover, parts }: Sheet) {
  return sectionsOf(handover)
    .filter(([part, items]) => parts.includes(part) && items.length > 0)
    .map(([part, items]) => (
      <Fragment key={part}>
        <Heading>{partLabels[part]}</Heading>
        {items}
      </Fragment>
    ));
}

/** The sheet as a PDF: what was asked, told, answered and given, with a code that leads to the thread. */
export function HandoverPdf({ address, printedAt, ...sheet }: Sheet & { address: string; printedAt: Date }) {
  return (
    <PrivateSheet
      address={address}
      notice="Private: printed by the member themselves, for the clinician they hand it to."
      printedAt={printedAt}
      title={`Hand-over: ${sheet.handover.title}`}
    >
      <Head {...sheet} address={address} />
      {sheet.parts.includes("intake") && <Intake handover={sheet.handover} />}
      <Rest {...sheet} />
    </PrivateSheet>
  );
}
