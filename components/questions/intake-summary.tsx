import type { ReactNode } from "react";
import { Places } from "@/components/questions/question-list";
import { beginningWords, courseWords } from "@/components/questions/words";
import { BodyFigure } from "@/components/site/body-figure";
import { Card } from "@/components/ui/card";
import type { IntakeView } from "@/lib/questions/schema";

const bodySides = { LEFT: "left", RIGHT: "right", BOTH: "both", MIDDLE: "middle" } as const;

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="wrap-anywhere max-sm:mb-s2">{children}</dd>
    </>
  );
}

type PainProps = Pick<IntakeView, "painAtRest" | "painMoving">;

/** Pain as a line from 0 to 10 with its marks, and the numbers beside it. */
function Pain({ painAtRest, painMoving }: PainProps) {
  const marks = [
    { value: painAtRest, words: "at rest", tone: "bg-ink-soft" },
    { value: painMoving, words: "moving", tone: "bg-ink" },
  ].flatMap(({ value, ...mark }) => (value === null ? [] : [{ value, ...mark }]));
  return (
    <>
      <span aria-hidden="true" className="pain-line relative my-s2 block h-2.5 max-w-60 rounded-pill">
        {marks.map(({ value, words, tone }) => (
          <span
            key={words}
            className={`absolute -top-[3px] size-4 -translate-x-1/2 rounded-pill border-3 border-surface rtl:translate-x-1/2 ${tone}`}
            style={{ insetInlineStart: `${value * 10}%` }}
          />
        ))}
      </span>
      {marks.map(({ value, words }, index) => (
        <span key={words}>
          {index > 0 && ", "}
          <b className="font-semibold tabular-nums">{value}</b> {words}
        </span>
      ))}{" "}
      <span className="text-ink-soft">of 10</span>
    </>
  );
}

const isEmpty = (intake: IntakeView) =>
  Object.values(intake).every((value) => value === null || (Array.isArray(value) && value.length === 0));

/** The structured part of a question, short enough to be read at a glance. */
export function IntakeSummary({ intake }: { intake: IntakeView }) {
  const { where, onset, beginning, course, painAtRest, painMoving, worse, better, trials, opinions, goal } = intake;
  if (isEmpty(intake)) return null;
  const since = [onset, beginning && beginningWords[beginning], course && courseWords[course]]
    .filter(Boolean)
    .join(", ");
  return (
    <Card
      as="section"
      aria-label="Summary"
      className="mb-s5 grid grid-cols-[4.5rem_minmax(0,1fr)] items-start gap-s4 sm:grid-cols-[6.5rem_minmax(0,1fr)] sm:gap-s5"
    >
      {where.length > 0 ? (
        <BodyFigure
          marks={where.map(({ region, side }) => ({ region, side: bodySides[side] }))}
          part="lower"
          captions={null}
        />
      ) : (
        <BodyFigure part="lower" captions={null} label="No place marked" />
      )}
      <dl className="grid content-start gap-x-s4 gap-y-1 text-step--1 leading-normal sm:grid-cols-[auto_minmax(0,1fr)]">
        {where.length > 0 && (
          <Row name="Where">
            <b className="font-semibold">
              <Places places={where} />
            </b>
          </Row>
        )}
        {since && <Row name="Since">{since}</Row>}
        {(painAtRest !== null || painMoving !== null) && (
          <Row name="Pain">
            <Pain painAtRest={painAtRest} painMoving={painMoving} />
          </Row>
        )}
        {worse && <Row name="Worse with">{worse}</Row>}
        {better && <Row name="Better with">{better}</Row>}
        {trials.length > 0 && <Row name="Tried">{trials.map(({ what }) => what).join("; ")}</Row>}
        {opinions.length > 0 && <Row name="Told by a clinician">{opinions.map(({ said }) => said).join("; ")}</Row>}
        {goal && <Row name="Goal">{goal}</Row>}
      </dl>
    </Card>
  );
}
