import type { ReactNode } from "react";
import {
  credentialWords,
  dateWords,
  marksWords,
  momentWords,
  objectionWords,
  reportWords,
} from "@/components/handovers/words";
import type { HandoverAnswer, HandoverExercise, HandoverReport, ShortHandover } from "@/lib/handovers/handover";
import type { HandoverPart } from "@/lib/handovers/schema";
import { Drawing, Fact, Small, Together, Words } from "@/lib/platform/pdf/blocks";
import { doseText } from "@/lib/prescriptions/dose";

const row = { flexDirection: "row", gap: 10, alignItems: "flex-start" } as const;
const strong = { fontWeight: 700 } as const;

function Answer({ answer }: { answer: HandoverAnswer }) {
  const { number, author, credential, words, on, objections } = answer;
  const details = [credentialWords(credential), dateWords({ on, precision: "DAY" }), marksWords(answer)];
  return (
    <Together style={{ marginBottom: 5 }}>
      <Words style={strong}>{`${number}. ${author}`}</Words>
      <Small>{details.filter(Boolean).join(" · ")}</Small>
      <Words>{words}</Words>
      {objections.map((objection) => (
        <Small key={objection.by}>{objectionWords(objection)}</Small>
      ))}
    </Together>
  );
}

function Exercise({ exercise: { title, dose, note, drawing, number } }: { exercise: HandoverExercise }) {
  return (
    <Together style={{ ...row, marginBottom: 4 }}>
      {drawing ? <Drawing drawing={drawing} size={40} /> : <Words style={{ width: 40 }}> </Words>}
      <Together style={{ flex: 1 }}>
        <Words style={strong}>{title}</Words>
        <Words>{doseText(dose)}</Words>
        <Small>{[`From answer ${number}`, note].filter(Boolean).join(". ")}</Small>
      </Together>
    </Together>
  );
}

const reportLines = (report: HandoverReport): string =>
  [reportWords(report), ...(report.word ? [`“${report.word}”`] : [])].join("\n");

/** What stands under each heading of a printed sheet, in order. */
export const sectionsOf = ({
  story,
  moments,
  answers,
  exercises,
  reports,
}: ShortHandover): [HandoverPart, ReactNode[]][] => [
  ["story", story ? [<Words key="story">{story}</Words>] : []],
  [
    "time-line",
    moments.map((moment) => (
      <Fact key={`${moment.kind} ${moment.on} ${moment.number} ${moment.words}`} name={dateWords(moment)}>
        {momentWords(moment)}
      </Fact>
    )),
  ],
  ["answers", answers.map((answer) => <Answer answer={answer} key={answer.number} />)],
  ["exercises", exercises.map((each) => <Exercise exercise={each} key={each.id} />)],
  [
    "check-ins",
    reports.map((report) => (
      <Fact key={report.id} name={dateWords({ on: report.reportedAt, precision: "DAY" })}>
        {reportLines(report)}
      </Fact>
    )),
  ],
];
