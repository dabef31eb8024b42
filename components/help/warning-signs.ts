/** A pattern of signs, what it may mean, what to do, and who says so. */
export type WarningSign = {
  readonly title: string;
  readonly signs: readonly string[];
  readonly advice: string;
  /** Public pages that the facts come from; the wording is ours. */
  readonly sources: readonly string[];
};

/** Signs that should be seen at once. */
export const emergencySigns: readonly WarningSign[] = [
  {
    title: "Back or leg pain, and any of these is new",
    signs: [
      "Numbness or tingling around the genitals, the bottom or the inner thighs: where a saddle touches",
      "Trouble starting or stopping urine, or not feeling it pass",
      "Leaking urine or stool, or not noticing it",
      "A change in sexual feeling or function",
      "Pain, weakness or numbness in both legs",
    ],
    advice:
      "The nerves at the base of the spine may be under pressure. What is lost can stay lost after a matter of hours, so go to an emergency department now, and leave all exercises.",
    sources: [
      "Norfolk and Waveney Community Health (NHS), back pain",
      "Healthify NZ, sciatica",
      "NHS Lothian RefHelp, serious conditions of the lower spine",
    ],
  },
  {
    title: "Back pain with chest pain, or after a hard accident",
    signs: ["Back pain together with pain in the chest", "Back pain that began with a crash or a fall from a height"],
    advice: "Call for emergency care, and move no more than you must until it comes.",
    sources: ["Sheffield Aches and Pains, back pain (repeats NHS text)", "redflagsymptoms.co.uk, back pain"],
  },
  {
    title: "After a fall or a knock to the hip",
    signs: [
      "The leg will not carry weight, or cannot be lifted or turned",
      "The leg looks shorter than before, has newly turned outward, or lies at an odd angle",
      "In an older person: hip pain after any fall, also with little bruising and even if they can still walk",
    ],
    advice: "This may be a broken hip. Call an ambulance, keep still and warm, and do not try to stretch it out.",
    sources: ["NHS Highland, hip pathway", "Castlegate Pharmacy, hip fracture (repeats NHS text)"],
  },
  {
    title: "A hip or another joint that is suddenly bad",
    signs: [
      "Severe hip pain that came suddenly and without an injury",
      "A joint that is hot, swollen, red or darker, very painful, and hardly moves",
      "Joint or hip pain together with fever, shivering or feeling ill",
      "Tingling or loss of feeling in the hip or leg after an injury",
    ],
    advice: "It may be an infection inside the joint, among other things. It should be seen today.",
    sources: [
      "NHS Gloucestershire, hip red flags",
      "Exeter Hip Unit",
      "Lincolnshire Knee (summarises NHS advice)",
      "Cora Health, knee pain",
    ],
  },
  {
    title: "A sore, swollen leg, and trouble breathing",
    signs: [
      "One leg aches and is swollen or warm, and you are also short of breath, have chest pain, cough up blood, or have collapsed",
    ],
    advice: "A clot may have moved to the lungs. Call an ambulance.",
    sources: ["1st Choice Pharmacy, deep vein thrombosis (repeats NHS text)"],
  },
  {
    title: "A leg that is suddenly cold",
    signs: ["A leg or foot is suddenly very painful and cold, pale or mottled, numb, or cannot be moved"],
    advice: "It may have lost its blood supply. Call an ambulance.",
    sources: ["Health NZ, acute limb ischaemia", "Devon Formulary and Referral"],
  },
  {
    title: "Sudden loss of control",
    signs: [
      "Legs that are suddenly clumsy, or do not go where they are told",
      "Sudden weakness of one side: face, arm or leg, or trouble with speech",
    ],
    advice: "Call an ambulance.",
    sources: ["Norfolk and Waveney Community Health (NHS)", "GP Reasoning, leg weakness"],
  },
  {
    title: "A child with a limp, or with hip, groin, thigh or knee pain",
    signs: ["The child has a fever, or will not stand on the leg"],
    advice: "A child's hip trouble is often felt in the knee. Have it seen now.",
    sources: ["Children's Health Queensland, limp", "EM3, the limping teenager"],
  },
];

/** Signs that should be seen within a day or a few. */
export const urgentSigns: readonly WarningSign[] = [
  {
    title: "One leg that aches, is swollen and warm: today",
    signs: [
      "A throbbing or cramping ache in the calf, the thigh or behind the knee of one leg, with swelling, warmth, or red or darker skin",
      "More likely in pregnancy and the weeks after birth, after surgery, long travel or bed rest, with cancer, or with hormonal contraception",
    ],
    advice: "It may be a blood clot. Until somebody has looked, do not massage, roll or stretch the leg.",
    sources: [
      "1st Choice Pharmacy, deep vein thrombosis (repeats NHS text)",
      "NHS Suffolk and North East Essex, After birth",
    ],
  },
  {
    title: "A leg or foot that is getting weaker: today",
    signs: ["The foot slaps or drags, you trip over it, or cannot lift the toes or the heel", "Numbness that spreads"],
    advice:
      "A nerve may be affected. Have it examined before any exercise. With both legs weak, or any of the very first signs on this page, it is an emergency.",
    sources: ["NHS Lothian RefHelp, acute foot drop"],
  },
  {
    title: "A teenager with a limp whose foot turns out: today",
    signs: ["Roughly 10 to 16 years old, a limp, and a foot that turns outward, also without a fall"],
    advice: "A growth plate in the hip may have slipped. No weight on the leg until it has been examined.",
    sources: ["Children's Health Queensland, limp", "EM3, the limping teenager"],
  },
  {
    title: "Back pain and a fever: today",
    signs: [
      "Back pain with fever or shivering",
      "Back pain after a recent infection or injected drugs, with a weak immune system, or on steroids for a long time",
    ],
    advice: "It can be an infection of the spine. Speak to a doctor today.",
    sources: ["AHCPR guideline (NCBI Bookshelf NBK52120), table 1"],
  },
  {
    title: "New back pain, and cancer now or in the past: within a day",
    signs: [
      "Pain in the spine that keeps growing, runs around the body like a band, wakes you at night, or is worse on coughing or straining",
      "Legs that feel odd or unsteady",
    ],
    advice:
      "Tell your cancer team or a doctor, and mention the cancer. With weak legs, or any of the very first signs on this page, it is an emergency.",
    sources: ["South Tees Hospitals (NHS), cord compression", "Royal National Orthopaedic Hospital, cord compression"],
  },
  {
    title: "A knee that will not work: today or tomorrow",
    signs: ["It will not carry weight or cannot be moved, is very swollen, has changed shape, locks or gives way"],
    advice: "A knee that is truly stuck should be seen the same day.",
    sources: ["Lincolnshire Knee (summarises NHS advice)", "Cora Health, knee pain"],
  },
  {
    title: "Back pain with other changes: within a day or two",
    signs: [
      "Losing weight without trying, a lump, or a back that has changed its shape",
      "Pain between the shoulder blades, or pain that rest does not ease and nights make much worse",
    ],
    advice: "Ask for an urgent appointment.",
    sources: ["Sheffield Aches and Pains, back pain (repeats NHS text)", "redflagsymptoms.co.uk, back pain"],
  },
  {
    title: "Sudden back pain where bones may be thin: an urgent appointment",
    signs: ["After about 50, with osteoporosis, or on steroids for a long time: pain after a small strain or fall"],
    advice: "A bone can break with little force. Ask for an urgent appointment.",
    sources: ["AHCPR guideline (NCBI Bookshelf NBK52120), table 1"],
  },
  {
    title: "Groin pain that grows with running: this week",
    signs: [
      "Pain at the front of the hip that grows with impact, hurts on hopping or at night, or makes you limp",
      "More likely after training much more, with low weight, missed periods or an early menopause",
    ],
    advice: "Stop running and jumping now: it may be a stress fracture. If walking hurts, do not wait out the week.",
    sources: ["London Marathon, stress fractures of the femur", "PubMed Central PMC6226070"],
  },
  {
    title: "After an operation on the spine, hip or knee: soon",
    signs: ["New or worse trouble, or not being able to do everyday things"],
    advice: "Ask the team that operated, or your doctor, before you ask anybody here. How soon is our own judgement.",
    sources: ["MSK Assist, hip"],
  },
];

/** Signs that should be seen, with no hurry. */
export const plannedSigns: readonly WarningSign[] = [
  {
    title: "A muscle that has become thin on one side",
    signs: ["One thigh or calf is visibly thinner than the other, with or without pain"],
    advice:
      "Have it examined within a couple of weeks, before building a programme on it. How soon is our own judgement; with growing weakness, see above.",
    sources: ["GP Reasoning, leg weakness"],
  },
  {
    title: "A stiff back that is better when you move",
    signs: [
      "Pain in the back or buttocks for over three months that began before 45, wakes you in the second half of the night, is stiff in the morning and eases with movement",
      "More likely with psoriasis, inflamed eyes or bowel disease, in you or your family",
    ],
    advice: "This can be inflammation rather than imbalance. Ask your doctor whether a rheumatologist should look.",
    sources: ["NICE guideline NG65", "NHS Scotland, referral for axial spondyloarthritis"],
  },
  {
    title: "Anything that goes on and holds you back",
    signs: ["Pain, stiffness or a turned-out leg for more than about six weeks that limits your days"],
    advice: "See a physiotherapist or your doctor. In many places you can book a physiotherapist yourself.",
    sources: ["University Hospitals of Morecambe Bay (NHS), knee pain", "My IPRS Health"],
  },
];
