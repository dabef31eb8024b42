import { Specimen } from "@/app/dev/ui/specimen";
import { BodyFigure } from "@/components/site/body-figure";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { RelativeTime } from "@/components/ui/relative-time";
import { SectionHeading } from "@/components/ui/section-heading";
import { StateLabel } from "@/components/ui/state-label";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const marks = [
  { region: "inner-thigh", side: "right" },
  { region: "knee", side: "right" },
] as const;

function SummarySample() {
  return (
    <Card className="grid grid-cols-[5.4rem_minmax(0,1fr)] gap-s4 sm:grid-cols-[8rem_minmax(0,1fr)] sm:gap-s5">
      <BodyFigure marks={marks} part="lower" />
      <dl className="grid content-start gap-x-s4 gap-y-1 text-step--1 sm:grid-cols-[auto_1fr]">
        <dt className="text-ink-soft">Where</dt>
        <dd className="font-semibold">
          Inner thigh, inner knee · <span className="text-side-right">right</span>
        </dd>
        <dt className="text-ink-soft">Since</dt>
        <dd>About 10 months, after laying floor tiles</dd>
        <dt className="text-ink-soft">Told by</dt>
        <dd>Physiotherapist: strong enough. Doctor: inner thigh weak.</dd>
      </dl>
    </Card>
  );
}

function AnswerSample() {
  return (
    <Card as="article" edge="helped" bleed>
      <div className="mb-s3 flex items-center gap-s3">
        <Avatar name="Ines Oduya" />
        <p className="leading-tight">
          <strong className="block">Ines Oduya</strong>
          <span className="text-step--1 text-ink-soft">
            <StateLabel tone="endorsed">Physiotherapist</StateLabel> · register checked March 2026
          </span>
        </p>
      </div>
      <p className="mb-s3 flex flex-wrap gap-x-s4 text-step--1">
        <StateLabel tone="helped">Helped Maren</StateLabel>
        <StateLabel tone="endorsed">Endorsed by 2 practitioners</StateLabel>
      </p>
      <div className="prose">
        <p>Both can be right. A muscle can test strong lying down and still arrive late when you stand on that leg.</p>
      </div>
      <div className="mt-s4 flex flex-wrap gap-s2">
        <Button>Helpful · 14</Button>
        <Button look="quiet">Reply</Button>
        <Button look="quiet">Link</Button>
      </div>
    </Card>
  );
}

export function SurfaceSpecimens() {
  return (
    <>
      <SectionHeading className="mt-s7">Surfaces and details</SectionHeading>
      <Specimen name="Card" wide>
        <SummarySample />
      </Specimen>
      <Specimen name="Card with an edge" wide>
        <AnswerSample />
      </Specimen>
      <Specimen name="Disclosure" wide>
        <Disclosure summary="Why do you ask for the side?" open>
          Because an exercise that helps one leg can be the wrong one for the other.
        </Disclosure>
        <Disclosure summary="Who sees what I write?">Everybody, except what is marked as private.</Disclosure>
      </Specimen>
      <Specimen name="Time">
        <RelativeTime date="2026-03-12T09:30:00Z" />
        <RelativeTime date="2026-03-12T09:30:00Z" locale="de" />
        <VisuallyHidden>These words are only heard.</VisuallyHidden>
      </Specimen>
    </>
  );
}
