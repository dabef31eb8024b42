import { View } from "@react-pdf/renderer";
import { dateText, daysBesideDose } from "@/components/plans/words";
import { addDays, weekdayOf } from "@/lib/plans/calendar";
import type { PlanItemView } from "@/lib/plans/schema";
import { Box, Drawing, Heading, LettersNote, Qr, Small, Title, Together, Words } from "@/lib/platform/pdf/blocks";
import { PrivateSheet } from "@/lib/platform/pdf/sheet";
import { doseText } from "@/lib/prescriptions/dose";

const weeksShown = 4;
const letters = [
  { day: 1, letter: "M" },
  { day: 2, letter: "T" },
  { day: 3, letter: "W" },
  { day: 4, letter: "T" },
  { day: 5, letter: "F" },
  { day: 6, letter: "S" },
  { day: 7, letter: "S" },
] as const;
/** What fits beside a drawing and is still read. */
const stepsShown = 5;

/** Boxes to tick for four weeks from Monday; where a day is not due there is none. */
function Grid({ days }: { days: readonly number[] }) {
  return (
    <View style={{ flexDirection: "row", gap: 14, marginTop: 5 }}>
      {Array.from({ length: weeksShown }, (_, week) => week + 1).map((week) => (
        <View key={week} style={{ gap: 2 }}>
          <Small>{`Week ${week}`}</Small>
          <View style={{ flexDirection: "row", gap: 4 }}>
            {letters.map(({ day, letter }) => (
              <View key={day} style={{ width: 10, alignItems: "center", gap: 1 }}>
                <Small>{letter}</Small>
                {days.includes(day) ? <Box size={10} /> : <Small>·</Small>}
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

function Exercise({ item, place }: { item: PlanItemView; place: number }) {
  const { title, dose, days, note, exercise } = item;
  const when = daysBesideDose(dose, days);
  return (
    <Together style={{ marginTop: 4 }}>
      <Heading>{`${place}. ${title}`}</Heading>
      <View style={{ flexDirection: "row", gap: 14 }}>
        {exercise?.drawing && <Drawing drawing={exercise.drawing} size={86} />}
        <View style={{ flex: 1 }}>
          <Words style={{ fontWeight: 700 }}>{doseText({ ...dose, weeks: null })}</Words>
          {when && <Small>{when}</Small>}
          {note && <Words style={{ marginTop: 2 }}>{note}</Words>}
          {(exercise?.steps.slice(0, stepsShown) ?? []).map((step, index) => (
            <Words key={step} style={{ marginTop: 2 }}>{`${index + 1}. ${step}`}</Words>
          ))}
          {exercise && exercise.steps.length > stepsShown && (
            <Small>{`The last ${exercise.steps.length - stepsShown} of its steps stand on the exercise’s page.`}</Small>
          )}
          {exercise && <Words style={{ marginTop: 3 }}>{`Take care: ${exercise.caution}`}</Words>}
          {!exercise && <Small>This exercise is not shown on the site any more.</Small>}
          <Grid days={days} />
        </View>
      </View>
    </Together>
  );
}

type PlanPdfProps = { items: readonly PlanItemView[]; today: string; address: string; printedAt: Date };

/** A plan on paper: what to do, how, on which days, with boxes to tick and a way back. */
export function PlanPdf({ items, today, address, printedAt }: PlanPdfProps) {
  const monday = addDays(today, 1 - weekdayOf(today));
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
          <LettersNote of={items} />
        </View>
        <View style={{ alignItems: "center" }}>
          <Qr address={address} size={62} />
          <Small>Back to the plan</Small>
        </View>
      </View>
      {items.length === 0 && <Words>There is nothing in the plan.</Words>}
      {items.map((item, index) => (
        <Exercise item={item} key={item.id} place={index + 1} />
      ))}
    </PrivateSheet>
  );
}
