import {
  credentialWords,
  dateWords,
  intakeRows,
  leftOutWords,
  marksWords,
  momentWords,
  notice,
  partLabels,
} from "@/components/handovers/words";
import type { HandoverAnswer, HandoverExercise, ShortHandover } from "@/lib/handovers/handover";
import type { HandoverPart } from "@/lib/handovers/schema";
import { Drawing, Fact, Heading, Qr, Small, Title, Together, Words } from "@/lib/platform/pdf/blocks";
import { PrivateSheet } from "@/lib/platform/pdf/sheet";
import { doseText } from "@/lib/prescriptions/dose";

const row = { flexDirection: "row", gap: 10, alignItems: "flex-start" } as const;
const strong = { fontWeight: 700 } as const;

function Answer({ answer }: { answer: HandoverAnswer }) {
  const { number, author, credential, words, on } = answer;
  const details = [credentialWords(credential), dateWords({ on, precision: "DAY" }), marksWords(answer)];
  return (
    <Together style={{ marginBottom: 5 }}>
      <Words style={strong}>{`${number}. ${author}`}</Words>
      <Small>{details.filter(Boolean).join(" · ")}</Small>
      <Words>{words}</Words>
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

type Sheet = { readonly handover: ShortHandover; readonly parts: readonly HandoverPart[] };

function Head({ handover: { title, asker, leftOut }, parts, address }: Sheet & { address: string }) {
  const left = leftOutWords(leftOut);
  return (
    <Together style={row}>
      <Together style={{ flex: 1 }}>
        <Title>{title}</Title>
        {parts.includes("name") && <Words style={{ marginTop: 3 }}>{`Asked by ${asker.name} (${asker.handle})`}</Words>}
        <Words style={{ marginTop: 3 }}>{notice}</Words>
        {left && <Small>{left}</Small>}
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

function Rest({ handover: { story, moments, answers, exercises }, parts }: Sheet) {
  const has = (part: HandoverPart, list: { readonly length: number }) => parts.includes(part) && list.length > 0;
  return (
    <>
      {has("story", story) && <Heading>{partLabels.story}</Heading>}
      {has("story", story) && <Words>{story}</Words>}
      {has("time-line", moments) && <Heading>{partLabels["time-line"]}</Heading>}
      {has("time-line", moments) &&
        moments.map((moment) => (
          <Fact key={`${moment.kind} ${moment.on} ${moment.number} ${moment.words}`} name={dateWords(moment)}>
            {momentWords(moment)}
          </Fact>
        ))}
      {has("answers", answers) && <Heading>{partLabels.answers}</Heading>}
      {has("answers", answers) && answers.map((answer) => <Answer answer={answer} key={answer.number} />)}
      {has("exercises", exercises) && <Heading>{partLabels.exercises}</Heading>}
      {has("exercises", exercises) && exercises.map((each) => <Exercise exercise={each} key={each.id} />)}
    </>
  );
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
