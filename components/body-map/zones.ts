/*
 * Where a tap means which region: our own geometry over the drawn figures, in the drawings' units. One half of each
 * body stands here: x runs from the middle line (0) outwards, y downwards; the other half is the same, mirrored. Zones
 * overrun the outline, so that a fingertip beside a thin limb still counts; what is tinted is clipped to the outline.
 */

export type BodyShape = "a" | "b";
export type BodyView = "front" | "back";

type Zones = Readonly<Record<string, string>>;

/** The region of one side, by the slug of its topic. */
export const halves: Readonly<Record<BodyShape, Readonly<Record<BodyView, Zones>>>> = {
  a: {
    front: {
      pelvis: "M0 596H150V652L114 660Q86 682 60 696L12 744H0Z",
      groin: "M116 658Q90 680 60 697L14 742L2 754V786L8 788Q34 780 50 764Q78 740 94 714L110 690Z",
      hip: "M118 652L160 646V790H100Q102 746 92 714L108 692Z",
      "front-thigh": "M92 714Q102 746 100 790Q106 860 98 948H56Q44 890 46 830L50 762Q78 740 92 714Z",
      "inner-thigh": "M1 782Q34 780 50 764Q42 820 48 870Q50 912 58 948H1Z",
      "outer-thigh": "M100 788H160V948H96Q105 860 100 788Z",
      knee: "M1 946H160V1052Q80 1076 1 1052Z",
      shin: "M1 1050Q80 1074 160 1050V1206H1Z",
      ankle: "M1 1204H160V1284Q80 1272 1 1288Z",
      foot: "M1 1286Q80 1270 160 1282V1380H1Z",
    },
    back: {
      "lower-back": "M0 484H116L118 612H0Z",
      pelvis: "M0 608H150V652L108 648Q86 632 56 640H0Z",
      "sacroiliac-joint": "M20 638H52Q60 640 58 654Q52 682 30 702Q18 712 16 690Z",
      buttock: "M58 640Q88 632 104 650Q106 720 102 776Q84 788 52 790Q24 792 2 774V706L16 700Q50 686 58 654Z",
      hip: "M104 648L160 646V790H102Q106 720 104 648Z",
      "back-thigh": "M48 788Q80 788 102 774Q110 860 100 952H46Q38 900 40 860Z",
      "inner-thigh": "M1 772Q24 790 50 788Q38 840 42 880Q44 920 48 952H1Z",
      "outer-thigh": "M102 788H160V952H100Q108 860 102 788Z",
      knee: "M1 950H160V1032Q80 1018 1 1032Z",
      calf: "M1 1032Q80 1018 160 1032V1226H1Z",
      ankle: "M1 1225H160V1294Q80 1282 1 1294Z",
      foot: "M1 1294Q80 1280 160 1294V1380H1Z",
    },
  },
  b: {
    front: {
      pelvis: "M0 562H140V616L120 620Q88 652 60 668L14 706H0Z",
      groin: "M122 618Q92 652 60 669L14 706L2 718V752L8 754Q34 744 52 726Q84 696 100 674L116 650Z",
      hip: "M124 612L170 606V764H106Q110 710 98 676L114 652Z",
      "front-thigh": "M98 676Q110 710 106 764Q104 860 82 968H42Q36 900 44 830L52 726Q84 696 98 676Z",
      "inner-thigh": "M1 752Q34 744 52 726Q42 790 40 850Q34 912 44 968H1Z",
      "outer-thigh": "M106 762H170V968H80Q104 860 106 762Z",
      knee: "M1 966H150V1070Q60 1092 1 1070Z",
      shin: "M1 1068Q60 1090 150 1068V1300H1Z",
      ankle: "M1 1298H150V1384Q60 1366 1 1386Z",
      foot: "M1 1384Q60 1364 150 1382V1470H1Z",
    },
    back: {
      "lower-back": "M0 480H110L120 588H0Z",
      pelvis: "M0 584H150V626L120 624Q92 606 60 618H0Z",
      "sacroiliac-joint": "M20 616H54Q62 618 60 632Q54 664 32 684Q18 696 16 672Z",
      buttock: "M60 618Q94 606 114 624Q118 690 110 756Q92 784 60 794Q26 798 2 780V690L16 682Q52 664 60 632Z",
      hip: "M114 622L170 616V766H108Q118 690 114 622Z",
      "back-thigh": "M42 796Q90 782 112 754Q108 860 84 982H32Q28 920 32 880Z",
      "inner-thigh": "M1 780Q20 796 44 796Q30 850 32 900Q34 950 36 982H1Z",
      "outer-thigh": "M110 764H170V982H82Q106 860 110 764Z",
      knee: "M1 980H150V1052Q60 1040 1 1052Z",
      calf: "M1 1052Q60 1038 150 1052V1290H1Z",
      ankle: "M1 1289H150V1366Q60 1356 1 1366Z",
      foot: "M1 1366Q60 1354 150 1366V1470H1Z",
    },
  },
};

/** Regions that also have a middle, drawn whole; they lie on top of the halves. */
export const middles: Readonly<Record<BodyShape, Readonly<Record<BodyView, Zones>>>> = {
  a: {
    front: { pelvis: "M-26 664Q0 656 26 664L22 728L6 752H-6L-22 728Z" },
    back: {
      "lower-back": "M-17 484H17V612H-17Z",
      pelvis: "M-17 636Q0 630 17 636L14 694Q8 714 0 730Q-8 714 -14 694Z",
    },
  },
  b: {
    front: { pelvis: "M-26 630Q0 622 26 630L22 692L6 716H-6L-22 692Z" },
    back: {
      "lower-back": "M-17 480H17V588H-17Z",
      pelvis: "M-17 614Q0 608 17 614L14 676Q8 698 0 716Q-8 698 -14 676Z",
    },
  },
};

/** What a zoom shows: left edge, top edge, width and height. */
export type Box = readonly [number, number, number, number];

export const zooms = ["whole body", "hips", "thighs", "knees", "feet"] as const;
export type Zoom = (typeof zooms)[number];

export const boxes: Readonly<Record<BodyShape, Readonly<Record<Zoom, Box>>>> = {
  a: {
    "whole body": [-325, 80, 650, 1290],
    hips: [-170, 470, 340, 350],
    thighs: [-170, 690, 340, 350],
    knees: [-150, 880, 300, 240],
    feet: [-150, 1150, 300, 220],
  },
  b: {
    "whole body": [-330, -15, 660, 1465],
    hips: [-170, 470, 340, 350],
    thighs: [-170, 690, 340, 370],
    knees: [-150, 900, 300, 240],
    feet: [-150, 1230, 300, 220],
  },
};
