import { OnsetTime, OpinionList, PlaceList, Row, TrialRows } from "@/components/questions/intake-parts";
import { ageWords, beginningWords, courseWords, pregnancyWords } from "@/components/questions/words";
import { BodyFigure } from "@/components/site/body-figure";
import { Card } from "@/components/ui/card";
import type { IntakeView } from "@/lib/questions/schema";

const bodySides = { LEFT: "left", RIGHT: "right", BOTH: "both", MIDDLE: "middle" } as const;

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

/** Since when, how it began and how it has gone since, as far as it was said. */
function Since({ intake: { onset, onsetDate, beginning, course } }: { intake: IntakeView }) {
  const words = [onset, beginning && beginningWords[beginning], course && courseWords[course]].filter(Boolean);
  return (
    <>
      {onsetDate && <OnsetTime date={onsetDate} />}
      {onsetDate && words.length > 0 && ", "}
      {words.join(", ")}
    </>
  );
}

function About({ intake: { ageBand, pregnancy, operation, conditions } }: { intake: IntakeView }) {
  return (
    <>
      {ageBand && <Row name="Age">{ageWords[ageBand]}</Row>}
      {pregnancy && <Row name="Pregnancy">{pregnancyWords[pregnancy]}</Row>}
      {operation && <Row name="Operation">{operation}</Row>}
      {conditions && <Row name="Known condition">{conditions}</Row>}
    </>
  );
}

/** The structured part of a question, short enough to be read at a glance. */
export function IntakeSummary({ intake }: { intake: IntakeView }) {
  const { where, onset, onsetDate, beginning, course, painAtRest, painMoving, worse, better } = intake;
  const { trials, opinions, goal } = intake;
  if (isEmpty(intake)) return null;
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
      <dl className="grid content-start gap-x-s4 gap-y-1 text-step--1 leading-normal sm:grid-cols-[minmax(auto,8.5rem)_minmax(0,1fr)]">
        {where.length > 0 && (
          <Row name="Where">
            <PlaceList places={where} />
          </Row>
        )}
        {(onset || onsetDate || beginning || course) && (
          <Row name="Since">
            <Since intake={intake} />
          </Row>
        )}
        {(painAtRest !== null || painMoving !== null) && (
          <Row name="Pain">
            <Pain painAtRest={painAtRest} painMoving={painMoving} />
          </Row>
        )}
        {worse && <Row name="Worse with">{worse}</Row>}
        {better && <Row name="Better with">{better}</Row>}
        <TrialRows trials={trials} />
        {opinions.length > 0 && (
          <Row name="Clinicians said">
            <OpinionList opinions={opinions} />
          </Row>
        )}
        <About intake={intake} />
        {goal && <Row name="Goal">{goal}</Row>}
      </dl>
    </Card>
  );
}
