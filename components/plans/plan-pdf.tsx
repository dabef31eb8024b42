import { View } from "@react-pdf/renderer";
import { PdfExercise } from "@/components/plans/plan-pdf-exercise";
import { dateText } from "@/components/plans/words";
import type { PlanItemView } from "@/lib/plans/schema";
import { sheetItems, sheetWeeks } from "@/lib/plans/sheet";
import { LettersNote, Qr, Small, Title, Words } from "@/lib/platform/pdf/blocks";
import { PrivateSheet } from "@/lib/platform/pdf/sheet";

type PlanPdfProps = { items: readonly PlanItemView[]; today: string; address: string; printedAt: Date };

/** A plan on paper: what is left to do of it, how, on which days, with boxes to tick and a way back. */
export function PlanPdf({ items, today, address, printedAt }: PlanPdfProps) {
  const shown = sheetItems(items, today);
  const monday = sheetWeeks(today)[0]?.[0] ?? today;
  return (
    <PrivateSheet
      address={address}
      notice="Private: the plan of whoever printed it."
      printedAt={printedAt}
      title="My exercises"
    >
      <View style={{ flexDirection: "row", justifyContent: "space-between", gap: 12 }}>
        <View style={{ flex: 1 }}>
          <Title>My exercises</Title>
          <Small>{`Four weeks from Monday ${dateText(monday)}. Tick a box for each day on which it is done.`}</Small>
          <LettersNote of={shown} />
        </View>
        <View style={{ alignItems: "center" }}>
          <Qr address={address} size={62} />
          <Small>Back to the plan</Small>
        </View>
      </View>
      {shown.length === 0 && <Words>There is nothing to do in these weeks.</Words>}
      {shown.map((item, index) => (
        <PdfExercise item={item} key={item.id} place={index + 1} today={today} />
      ))}
    </PrivateSheet>
  );
}
