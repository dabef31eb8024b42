import { expect, test } from "vitest";
import { contradictionsOf } from "@/lib/questions/contradictions";
import type { PlaceBody, QuestionDraft, Sensation, Side } from "@/lib/questions/schema";

const today = "2026-11-22";
const at = (region: string, side: Side, ...kinds: Sensation[]): PlaceBody => ({ region, side, kinds, severity: null });

type Given = Partial<Omit<QuestionDraft, "where">> & { where?: PlaceBody[] };
const day = (on: string) => ({ onsetDate: { on, precision: "DAY" as const } });
const year = (on: number) => ({ onsetDate: { on: `${on}-01-01`, precision: "YEAR" as const } });

const said = (given: Given) =>
  contradictionsOf(given, today).map(({ said: { quote }, chosen }) => `${quote} / ${chosen.field}`);

test.each<[string, Given, string]>([
  [
    "another side in the title than on the map",
    { title: "My right knee drifts in", where: [at("knee", "LEFT")] },
    "right knee / where",
  ],
  [
    "another side of another region",
    { title: "Pain in the left hip", where: [at("groin", "RIGHT")] },
    "left hip / where",
  ],
  [
    "a side of a leg in the text",
    { title: "Running", markdown: "My left leg gives way.", where: [at("knee", "RIGHT")] },
    "left leg / where",
  ],
  [
    "a region's side in the text",
    { title: "Knee", markdown: "The right knee clicks.", where: [at("knee", "LEFT")] },
    "right knee / where",
  ],
  [
    "one region of two",
    { title: "Left hip and right knee ache", where: [at("hip", "LEFT"), at("knee", "LEFT")] },
    "right knee / where",
  ],
  ["a bare side", { title: "It only hurts on the left.", where: [at("hip", "RIGHT")] }, "on the left / where"],
  ["a side with a hyphen", { title: "Left-hand hip pops", where: [at("hip", "RIGHT")] }, "Left-hand hip / where"],
  [
    "turning in against turned out",
    { title: "My foot turns in when I walk", where: [at("foot", "BOTH", "TURNED_OUT")] },
    "turns in / where",
  ],
  [
    "turned outward against turned in",
    { title: "Knees pointing outwards", where: [at("knee", "BOTH", "TURNED_IN")] },
    "pointing outwards / where",
  ],
  [
    "knock knees against turned out",
    { title: "I am knock-kneed", where: [at("knee", "BOTH", "TURNED_OUT")] },
    "knock-kneed / where",
  ],
  ["yesterday against 2016", { title: "Hip pain since yesterday", ...year(2016) }, "since yesterday / onsetDate"],
  [
    "yesterday in the text against 2016",
    { markdown: "It has hurt since yesterday.", ...year(2016) },
    "since yesterday / onsetDate",
  ],
  ["years against last week", { onset: "about three years ago", ...day("2026-11-15") }, "three years ago / onsetDate"],
  ["a year against another", { title: "Limping since 2012", ...year(2025) }, "since 2012 / onsetDate"],
  ["two weeks against years", { onset: "for two weeks", ...year(2020) }, "for two weeks / onsetDate"],
  [
    "never injured against an injury",
    { markdown: "I was never injured.", beginning: "AFTER_INJURY" },
    "never injured / beginning",
  ],
  [
    "no fall against an injury",
    { markdown: "There was no fall, nothing.", beginning: "AFTER_INJURY" },
    "no fall / beginning",
  ],
  [
    "no surgery against an operation",
    { markdown: "I never had surgery.", beginning: "AFTER_OPERATION" },
    "never had surgery / beginning",
  ],
  [
    "never pregnant against a birth",
    { markdown: "I have never been pregnant.", pregnancy: "BIRTH_WITHIN_YEAR" },
    "never been pregnant / pregnancy",
  ],
  ["slowly against suddenly", { markdown: "It came on slowly.", beginning: "SUDDEN" }, "came on slowly / beginning"],
  [
    "overnight against little by little",
    { markdown: "It started overnight.", beginning: "GRADUAL" },
    "started overnight / beginning",
  ],
  ["worse against better", { markdown: "It is getting worse.", course: "BETTER" }, "is getting worse / course"],
  ["painless against seven of ten", { title: "Painless clicking", painMoving: 7 }, "Painless / painMoving"],
  ["an age outside its band", { markdown: "I am 71, a surveyor.", ageBand: "FROM_30_TO_49" }, "I am 71 / ageBand"],
])("notices %s", (_what, given, expected) => {
  expect(said(given)).toEqual([expected]);
});

test.each<[string, Given]>([
  ["nothing given", {}],
  ["right away", { title: "It hurts right away when I stand", where: [at("hip", "LEFT")] }],
  ["left over", { title: "Pain left over from last year", where: [at("hip", "RIGHT")] }],
  ["all right", { title: "Is this all right for my hip?", where: [at("hip", "LEFT")] }],
  ["right back", { title: "I went right back to running", where: [at("hip", "LEFT")] }],
  ["on the right track", { title: "Am I on the right track?", where: [at("hip", "LEFT")] }],
  ["off on the right foot", { title: "We got off on the right foot, then my hip hurt", where: [at("hip", "LEFT")] }],
  ["left the class", { title: "I left hip hop because of it", where: [at("hip", "RIGHT")] }],
  ["the right exercise", { title: "What is the right exercise?", where: [at("knee", "LEFT")] }],
  ["a pain that left", { title: "The pain left for a while", where: [at("knee", "RIGHT")] }],
  [
    "both sides in the words",
    { title: "My left hip hurts, my right knee too", where: [at("hip", "LEFT"), at("knee", "RIGHT")] },
  ],
  ["both hips", { title: "Both hips, the left hip more", where: [at("hip", "RIGHT")] }],
  ["left and right", { title: "Left and right, and the left knee first", where: [at("knee", "RIGHT")] }],
  ["both sides on the map", { title: "My right knee", where: [at("knee", "BOTH")] }],
  ["the side among several places", { title: "My right knee", where: [at("hip", "LEFT"), at("knee", "RIGHT")] }],
  ["the middle", { title: "Left hip", where: [at("lower-back", "MIDDLE")] }],
  ["nothing on the map", { title: "Left hip", where: [] }],
  ["not the left", { title: "My right knee, not the left knee", where: [at("knee", "RIGHT")] }],
  ["worse than the other side", { title: "Weaker than the left leg", where: [at("knee", "RIGHT")] }],
  [
    "another region's history",
    { title: "Hip", markdown: "My left knee was operated in 2010.", where: [at("hip", "RIGHT")] },
  ],
  ["turned out to be", { title: "It turned out to be nothing", where: [at("foot", "BOTH", "TURNED_IN")] }],
  ["turns out that", { title: "Turns out that my foot is flat", where: [at("foot", "BOTH", "TURNED_IN")] }],
  ["it turned out when", { title: "It turned out when I saw a film", where: [at("foot", "BOTH", "TURNED_IN")] }],
  ["turning in bed", { title: "Pain when turning in bed", where: [at("hip", "BOTH", "TURNED_OUT")] }],
  ["turning in a circle", { title: "Turning in a circle hurts", where: [at("hip", "BOTH", "TURNED_OUT")] }],
  [
    "one in, the other out",
    { title: "One foot turns in, the other turns out", where: [at("foot", "LEFT", "TURNED_OUT")] },
  ],
  [
    "both turns on the map",
    { title: "My foot turns in", where: [at("foot", "LEFT", "TURNED_IN"), at("hip", "LEFT", "TURNED_OUT")] },
  ],
  ["the same turn", { title: "My feet turn out", where: [at("foot", "BOTH", "TURNED_OUT")] }],
  ["since yesterday, and yesterday", { title: "Since yesterday", ...day("2026-11-21") }],
  ["roughly the same time", { onset: "about three years ago", ...year(2024) }],
  ["the same year", { title: "Limping since 2016", ...year(2016) }],
  ["weeks of an exercise", { markdown: "I did the bridge for two weeks.", ...year(2020) }],
  ["an old accident in the text", { markdown: "I broke a toe ten years ago.", ...day("2026-11-01") }],
  ["an age that is a load", { markdown: "I am 80 kg, and run.", ageBand: "FROM_30_TO_49" }],
  ["an age in its band", { markdown: "I'm 42 and run.", ageBand: "FROM_30_TO_49" }],
  ["an injury that happened", { markdown: "After a fall on ice.", beginning: "AFTER_INJURY" }],
  ["no injury, begun slowly", { markdown: "No injury.", beginning: "GRADUAL" }],
  ["worse when", { markdown: "It is getting worse when I sit.", course: "BETTER" }],
  ["suddenly giving way", { markdown: "It suddenly gives way.", beginning: "GRADUAL" }],
  ["no pain at night", { markdown: "It does not hurt at night.", painMoving: 7 }],
  ["painless with little pain", { title: "Painless clicking", painMoving: 1 }],
  ["another language", { title: "Mi cadera derecha se hunde", where: [at("hip", "LEFT")] }],
])("says nothing about %s", (_what, given) => {
  expect(said(given)).toEqual([]);
});
