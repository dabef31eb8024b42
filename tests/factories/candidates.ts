import type { CandidateContent, CandidateState } from "@/lib/exercise-imports/schema";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { fresh } from "@/tests/factories/library";

const planting = systemPermit("test:plant", "the test's own rows");

type CandidateOptions = {
  title?: string;
  state?: Extract<CandidateState, "HELD" | "DISMISSED">;
  licence?: string;
  content?: Partial<CandidateContent>;
};

/** An exercise of another library, as an import holds it. */
export async function aCandidate(options: CandidateOptions = {}): Promise<string> {
  const { title = fresh("Quokka hop"), state = "HELD", licence = "CC BY-SA 4.0", content = {} } = options;
  const told: CandidateContent = {
    ...{ title, steps: ["Stand.", "Hop."], goal: null, position: null, equipment: [], worked: [], stretched: [] },
    references: [],
    ...content,
  };
  const decided = state === "HELD" ? {} : { decidedAt: now(), reason: "Not for our readers." };
  const data = {
    ...{ source: "wger", sourceId: fresh("record"), title, state, content: told, ...decided },
    ...{ muscles: [], missing: ["dose"], unmapped: [], author: "Quentin", licence },
    ...{ licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/", isProvenanceKnown: true },
  };
  return (await write(planting, (tx) => tx.exerciseCandidate.create({ data, select: { id: true } }))).id;
}
