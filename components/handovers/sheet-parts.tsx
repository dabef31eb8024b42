import { ExerciseThumbnail } from "@/components/exercises/drawing";
import {
  credentialWords,
  dateWords,
  intakeRows,
  marksWords,
  momentWords,
  objectionWords,
  reportWords,
} from "@/components/handovers/words";
import { Row } from "@/components/questions/intake-parts";
import type { ShortHandover } from "@/lib/handovers/handover";
import { doseText } from "@/lib/prescriptions/dose";

const facts = "grid gap-x-s4 gap-y-1 sm:grid-cols-[minmax(auto,9rem)_minmax(0,1fr)]";

/** What was asked for, as facts. */
export function Intake({ intake }: Pick<ShortHandover, "intake">) {
  return (
    <dl className={facts}>
      {intakeRows(intake).map(({ name, lines }) => (
        <Row key={name} name={name}>
          {lines.map((line) => (
            <span className="block" key={line}>
              {line}
            </span>
          ))}
        </Row>
      ))}
    </dl>
  );
}

/** What came when. */
export function TimeLine({ moments }: Pick<ShortHandover, "moments">) {
  return (
    <dl className={facts}>
      {moments.map((moment) => (
        <Row key={`${moment.kind} ${moment.on} ${moment.number} ${moment.words}`} name={dateWords(moment)}>
          {momentWords(moment)}
        </Row>
      ))}
    </dl>
  );
}

/** The answers with the credentials they were written with. */
export function Answers({ answers }: Pick<ShortHandover, "answers">) {
  return (
    <ul className="grid gap-s3">
      {answers.map((answer) => (
        <li key={answer.number}>
          <p className="font-semibold">
            {answer.number}. {answer.author}
          </p>
          <p className="text-step--1 text-ink-soft">
            {[credentialWords(answer.credential), dateWords({ on: answer.on, precision: "DAY" }), marksWords(answer)]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <p className="wrap-anywhere">{answer.words}</p>
          {answer.objections.map((objection) => (
            <p className="mt-1 text-step--1 wrap-anywhere" key={objection.by}>
              {objectionWords(objection)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What was prescribed, its dose in words. */
export function Exercises({ exercises }: Pick<ShortHandover, "exercises">) {
  return (
    <ul className="grid gap-s3">
      {exercises.map(({ id, number, title, dose, note, drawing }) => (
        <li className="flex gap-s3" key={id} data-print="whole">
          <ExerciseThumbnail drawing={drawing} />
          <div className="min-w-0">
            <p className="font-semibold">{title}</p>
            <p>{doseText(dose)}</p>
            <p className="text-step--1 text-ink-soft">{[`From answer ${number}`, note].filter(Boolean).join(". ")}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What the asker reported since. */
export function Reports({ reports }: Pick<ShortHandover, "reports">) {
  return (
    <dl className={facts}>
      {reports.map((report) => (
        <Row key={report.id} name={dateWords({ on: report.reportedAt, precision: "DAY" })}>
          {reportWords(report)}
          {report.word && <q className="block wrap-anywhere">{report.word}</q>}
        </Row>
      ))}
    </dl>
  );
}
