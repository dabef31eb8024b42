import type { MarkView } from "@/lib/marks/schema";

type Said = Pick<MarkView, "kind" | "decision">;

/** Does a mark hide its answer? "This could harm" does until a moderator has dismissed it. */
export const hidesAnswer = ({ kind, decision }: Said): boolean => kind === "HARM" && decision?.verdict !== "DISMISSED";

/** Does a mark disagree with its answer? So does "this could harm" once a moderator has dismissed it. */
export const disagrees = (mark: Said): boolean =>
  mark.kind === "DISAGREE" || (mark.kind === "HARM" && !hidesAnswer(mark));
