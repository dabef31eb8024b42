/** A word of movement and clinic that is no topic: what it is called, in which forms it is written, what it means. */
export type GlossaryWord = { name: string; forms: readonly string[]; meaning: string };

/** Words that are no topic of their own; topics bring their names and synonyms themselves. */
export const glossaryWords = {
  abduction: {
    name: "Abduction",
    forms: ["abduction", "abduct", "abducts", "abducting"],
    meaning: "Moving the leg out to the side, away from the other one.",
  },
  abductor: {
    name: "Abductor",
    forms: ["abductor", "abductors", "hip abductors"],
    meaning: "A muscle that moves the leg out to the side, and keeps the pelvis level on one leg. Mind the b: away.",
  },
  adduction: {
    name: "Adduction",
    forms: ["adduction", "adduct", "adducts", "adducting"],
    meaning: "Moving the leg in, toward the other one or across it.",
  },
  adductor: {
    name: "Adductor",
    forms: ["adductor", "hip adductors"],
    meaning: "A muscle on the inside of the thigh that draws the leg toward the other one. Mind the d: together.",
  },
  internalRotation: {
    name: "Internal rotation",
    forms: ["internal rotation", "internally rotated", "internally rotates", "medial rotation", "inward rotation"],
    meaning: "Turning the thigh inward, so that kneecap and toes point toward the other leg.",
  },
  externalRotation: {
    name: "External rotation",
    forms: ["external rotation", "externally rotated", "externally rotates", "lateral rotation", "outward rotation"],
    meaning: "Turning the thigh outward, so that kneecap and toes point away from the other leg.",
  },
  flexion: {
    name: "Flexion",
    forms: ["flexion", "hip flexion", "knee flexion"],
    meaning: "Bending a joint: at the hip, bringing the thigh up toward the belly.",
  },
  extension: {
    name: "Extension",
    forms: ["hip extension", "knee extension", "back extension"],
    meaning: "Straightening a joint: at the hip, taking the thigh behind the body.",
  },
  dorsiflexion: { name: "Dorsiflexion", forms: ["dorsiflexion"], meaning: "Pulling the foot up toward the shin." },
  plantarFlexion: {
    name: "Plantar flexion",
    forms: ["plantar flexion", "plantarflexion"],
    meaning: "Pointing the foot down, as on tiptoe.",
  },
  pronation: {
    name: "Pronation",
    forms: ["pronation", "pronated", "pronates"],
    meaning: "The foot rolling inward as the arch lowers; some of it belongs to every step.",
  },
  supination: {
    name: "Supination",
    forms: ["supination", "supinated", "supinates"],
    meaning: "The foot rolling outward as the arch rises.",
  },
  valgus: {
    name: "Valgus",
    forms: ["valgus", "knee valgus", "genu valgus"],
    meaning: "The lower part angles outward: at the knee, knock knees, with the knees closer together than the feet.",
  },
  varus: {
    name: "Varus",
    forms: ["varus", "knee varus", "genu varum"],
    meaning: "The lower part angles inward: at the knee, bow legs, with a gap between the knees.",
  },
  anteversion: {
    name: "Femoral anteversion",
    forms: ["femoral anteversion", "anteversion"],
    meaning: "A thigh bone that is twisted forward from birth, so that the leg likes to turn in.",
  },
  retroversion: {
    name: "Femoral retroversion",
    forms: ["femoral retroversion", "retroversion"],
    meaning: "A thigh bone that is twisted backward from birth, so that the leg likes to turn out.",
  },
  anteriorTilt: {
    name: "Anterior pelvic tilt",
    forms: ["anterior pelvic tilt", "anterior tilt"],
    meaning: "The front of the pelvis tips down, and the hollow of the back deepens.",
  },
  posteriorTilt: {
    name: "Posterior pelvic tilt",
    forms: ["posterior pelvic tilt", "posterior tilt"],
    meaning: "The front of the pelvis tips up, and the back flattens.",
  },
  anterior: { name: "Anterior", forms: ["anterior"], meaning: "At the front." },
  posterior: { name: "Posterior", forms: ["posterior"], meaning: "At the back." },
  medial: { name: "Medial", forms: ["medial"], meaning: "Toward the middle of the body: the inner side." },
  lateral: { name: "Lateral", forms: ["lateral"], meaning: "Away from the middle of the body: the outer side." },
  unilateral: { name: "Unilateral", forms: ["unilateral"], meaning: "On one side." },
  bilateral: { name: "Bilateral", forms: ["bilateral"], meaning: "On both sides." },
  contralateral: { name: "Contralateral", forms: ["contralateral"], meaning: "On the other side of the body." },
  ipsilateral: { name: "Ipsilateral", forms: ["ipsilateral"], meaning: "On the same side of the body." },
  eccentric: {
    name: "Eccentric",
    forms: ["eccentric", "eccentrics", "eccentrically"],
    meaning: "Work in which a muscle brakes while it gets longer, as in stepping down slowly.",
  },
  concentric: {
    name: "Concentric",
    forms: ["concentric"],
    meaning: "Work in which a muscle shortens, as in stepping up.",
  },
  isometric: {
    name: "Isometric",
    forms: ["isometric", "isometrics"],
    meaning: "Work in which a muscle holds without moving, as in pressing against a wall.",
  },
  proprioception: {
    name: "Proprioception",
    forms: ["proprioception", "proprioceptive"],
    meaning: "Sensing without looking where a joint is and how it moves.",
  },
  rangeOfMotion: {
    name: "Range of motion",
    forms: ["range of motion"],
    meaning: "How far a joint can be moved, by yourself or by somebody else.",
  },
  hypermobility: {
    name: "Hypermobility",
    forms: ["hypermobility", "hypermobile"],
    meaning: "Joints that go further than most people's; often harmless, sometimes in need of strength.",
  },
  trendelenburg: {
    name: "Trendelenburg sign",
    forms: ["trendelenburg sign", "trendelenburg"],
    meaning:
      "Standing on one leg, the pelvis drops to the other side: the muscles beside the standing hip do too little.",
  },
  tendinopathy: {
    name: "Tendinopathy",
    forms: ["tendinopathy", "tendinopathies"],
    meaning: "A tendon that hurts because it was loaded more than it was used to.",
  },
  bursitis: {
    name: "Bursitis",
    forms: ["bursitis"],
    meaning: "A sore, irritated cushion of fluid between a bone and what glides over it.",
  },
  labrum: {
    name: "Labrum",
    forms: ["labrum", "labral"],
    meaning: "The rim of cartilage around the socket of the hip.",
  },
  impingement: {
    name: "Impingement",
    forms: ["impingement", "femoroacetabular impingement"],
    meaning: "Pinching at the end of a movement: at the hip, between the thigh bone and the rim of its socket.",
  },
  gait: { name: "Gait", forms: ["gait"], meaning: "The way somebody walks." },
  stance: {
    name: "Stance phase",
    forms: ["stance phase"],
    meaning: "The part of a step in which the foot is on the ground.",
  },
  swing: {
    name: "Swing phase",
    forms: ["swing phase"],
    meaning: "The part of a step in which the foot is in the air.",
  },
} as const satisfies Record<string, GlossaryWord>;

export type GlossaryWordId = keyof typeof glossaryWords;
