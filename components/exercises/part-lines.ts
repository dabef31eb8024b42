import {
  contraindicationWords,
  doseRows,
  equipmentWords,
  goalWords,
  positionWords,
  tempoText,
} from "@/components/exercises/words";
import type { ContentPart, ExerciseContent, Reference } from "@/lib/exercises/schema";
import type { ExerciseVideo } from "@/lib/exercises/video";
import { elsewhere } from "@/lib/platform/videos/elsewhere";

const named = (slugs: readonly string[]): string[] => slugs.map((slug) => slug.replaceAll("-", " ")).toSorted();

const referenceLine = ({ authors, title, source, year }: Reference): string =>
  [authors, title, source, year].filter(Boolean).join(". ");

function videoLines(video: ExerciseVideo): string[] {
  if (video.place === "ELSEWHERE") {
    return [`At ${elsewhere(video.address)?.keeper ?? "an unknown place"}: ${video.address}`, `Shows: ${video.shows}`];
  }
  const { videoId, poster, captions, shows } = video;
  return [
    `A clip of our own, ${videoId.slice(-6)}`,
    poster === null ? "No still" : `A still, ${poster.slice(7, 13)}`,
    ...captions.map(({ language, text }) => `Captions (${language}): ${text.replace(/^WEBVTT\s*/, "")}`),
    `Shows: ${shows}`,
  ];
}

/** How each part reads, a line for each of its pieces. */
const lines: { readonly [Part in ContentPart]: (content: ExerciseContent) => readonly string[] } = {
  title: ({ title }) => [title],
  summary: ({ summary }) => [summary],
  goal: ({ goal }) => [goalWords[goal]],
  position: ({ position }) => [positionWords[position]],
  equipment: ({ equipment }) => equipment.map((each) => equipmentWords[each]),
  steps: ({ steps }) => steps,
  cues: ({ cues }) => cues,
  mistakes: ({ mistakes }) => mistakes,
  dose: ({ dose }) => doseRows(dose).map(([term, value]) => `${term}: ${value}`),
  tempo: ({ tempo }) => (tempo ? [tempoText(tempo)] : []),
  caution: ({ caution }) => [caution],
  contraindications: ({ contraindications }) => contraindications.map((each) => contraindicationWords[each]),
  notFor: ({ notFor }) => notFor,
  stopRules: ({ stopRules }) => stopRules,
  references: ({ references }) => references.map(referenceLine),
  drawing: ({ drawing }) => (drawing ? ["A drawing"] : []),
  video: ({ video }) => (video ? videoLines(video) : []),
  regions: ({ regions }) => named(regions),
  worked: ({ worked }) => named(worked),
  stretched: ({ stretched }) => named(stretched),
  easier: ({ easier }) => named(easier),
  harder: ({ harder }) => named(harder),
};

/** One line of a part: does the other version have it too? */
export type PartLine = { readonly text: string; readonly isShared: boolean };

const beside = (own: readonly string[], other: readonly string[]): PartLine[] =>
  own.map((text) => ({ text, isShared: other.includes(text) }));

/** A part before and after a revision, line by line. */
export function partLines(part: ContentPart, { before, after }: { before: ExerciseContent; after: ExerciseContent }) {
  const [earlier, later] = [lines[part](before), lines[part](after)];
  return { before: beside(earlier, later), after: beside(later, earlier) };
}
