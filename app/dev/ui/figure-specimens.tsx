import { Specimen } from "@/app/dev/ui/specimen";
import { BodyFigure } from "@/components/site/body-figure";
import type { BodyMark } from "@/components/site/body-marks";
import { regions } from "@/components/site/body-paths";
import { SectionHeading } from "@/components/ui/section-heading";

const everything: BodyMark[] = [...new Set([...Object.keys(regions.front), ...Object.keys(regions.back)])].map(
  (region) => ({ region, side: "both" }),
);

export function FigureSpecimens() {
  return (
    <>
      <SectionHeading className="mt-s7">The body</SectionHeading>
      <Specimen name="Nothing marked, and everything">
        <BodyFigure className="w-72" />
        <BodyFigure className="w-72" marks={everything} views={["front", "back"]} />
      </Specimen>
      <Specimen name="From the waist down">
        <BodyFigure className="w-32" part="lower" marks={[{ region: "groin", side: "left" }]} />
        <BodyFigure
          className="w-32"
          part="lower"
          marks={[
            { region: "lower-back", side: "middle" },
            { region: "sacroiliac-joint", side: "right" },
            { region: "calf", side: "left" },
          ]}
        />
        <BodyFigure
          className="w-64"
          part="lower"
          marks={[
            { region: "shin", side: "right" },
            { region: "buttock", side: "both" },
            { region: "pelvis", side: "middle" },
          ]}
        />
      </Specimen>
    </>
  );
}
