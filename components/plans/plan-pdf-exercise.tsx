import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { dayNumber, sheetTimesText, shortDayText, weekdayWords, withdrawnWords } from "@/components/plans/words";
import type { PlanExerciseView, PlanItemView } from "@/lib/plans/schema";
import { ticksOf } from "@/lib/plans/sheet";
import { Box, Drawing, Heading, Small, Together, Words } from "@/lib/platform/pdf/blocks";
import { doseText } from "@/lib/prescriptions/dose";

/** What has more letters does not stay together: it would not fit on a page. */
const mostTogether = 1_800;

type DayProps = { day: string; letter: string; isDue: boolean };

function Day({ day, letter, isDue }: DayProps) {
  return (
    <View style={{ width: 13, alignItems: "center", gap: 1 }}>
      <Small>{letter}</Small>
      <Small>{isDue ? dayNumber(day) : "·"}</Small>
      {isDue && <Box size={10} />}
    </View>
  );
}

/** A box to tick for each day on which it is due, with its date. */
function Grid({ item, today }: { item: PlanItemView; today: string }) {
  return (
    <View style={{ flexDirection: "row", gap: 16, marginTop: 5 }} wrap={false}>
      {ticksOf(item, today).map((days) => (
        <View key={days[0]?.day} style={{ gap: 2 }}>
          <Small>{`From ${shortDayText(days[0]?.day ?? today)}`}</Small>
          <View style={{ flexDirection: "row", gap: 3 }}>
            {days.map((each, index) => (
              <Day key={each.day} letter={weekdayWords[index]?.short.slice(0, 1) ?? ""} {...each} />
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

function How({ exercise }: { exercise: PlanExerciseView | null }) {
  if (!exercise) return <Small>This exercise is not shown on the site any more.</Small>;
  const { steps, caution, stopRules } = exercise;
  return (
    <>
      {steps.map((step, index) => (
        <Words key={step} style={{ marginTop: 2 }}>{`${index + 1}. ${step}`}</Words>
      ))}
      <Words style={{ marginTop: 3 }}>{`Take care: ${caution}`}</Words>
      {stopRules.length > 0 && (
        <Together style={{ marginTop: 3 }}>
          <Words style={{ fontWeight: 700 }}>Stop when:</Words>
          {stopRules.map((rule) => (
            <Words key={rule}>{`– ${rule}`}</Words>
          ))}
        </Together>
      )}
    </>
  );
}

type OpeningProps = { item: PlanItemView; place: number; today: string; children?: ReactNode };

/** Name, drawing and dose, with what stands beside the drawing. */
function Opening({ item, place, today, children }: OpeningProps) {
  const { title, dose, note, exercise, isWithdrawn } = item;
  const when = sheetTimesText(item, today);
  return (
    <>
      <Heading>{`${place}. ${title}`}</Heading>
      <View style={{ flexDirection: "row", gap: 14 }}>
        {exercise?.drawing && <Drawing drawing={exercise.drawing} size={86} />}
        <View style={{ flex: 1 }}>
          <Words style={{ fontWeight: 700 }}>{doseText({ ...dose, weeks: null })}</Words>
          {when && <Small>{when}</Small>}
          {note && <Words style={{ marginTop: 2 }}>{note}</Words>}
          {isWithdrawn && <Words style={{ marginTop: 2, fontWeight: 700 }}>{withdrawnWords}</Words>}
          {children}
        </View>
      </View>
    </>
  );
}

/** An exercise on paper; a long one goes over to the next page between its steps. */
export function PdfExercise(props: { item: PlanItemView; place: number; today: string }) {
  const { item, today } = props;
  const { steps = [], stopRules = [] } = item.exercise ?? {};
  const how = <How exercise={item.exercise} />;
  if ([...steps, ...stopRules, item.note].join("").length > mostTogether)
    return (
      <>
        <Together style={{ marginTop: 4 }}>
          <Opening {...props} />
        </Together>
        {how}
        <Grid item={item} today={today} />
      </>
    );
  return (
    <Together style={{ marginTop: 4 }}>
      <Opening {...props}>{how}</Opening>
      <Grid item={item} today={today} />
    </Together>
  );
}
