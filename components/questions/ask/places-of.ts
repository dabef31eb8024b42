import type { PlaceBody, QuestionDraft } from "@/lib/questions/schema";

/** The places of a draft, with everything that it leaves unsaid. */
export const placesOf = ({ where = [] }: QuestionDraft): PlaceBody[] =>
  where.map(({ kinds = [], severity = null, ...place }) => ({ ...place, kinds, severity }));
