import { WaitingTime } from "@/components/questions/waiting-time";
import { stateTones } from "@/components/questions/words";
import { StateLabel } from "@/components/ui/state-label";
import type { QuestionView } from "@/lib/questions/schema";

/** Where a question stands, in words. */
export function QuestionStateLabel({
  question,
}: {
  question: Pick<QuestionView, "state" | "answerCount" | "publishedAt" | "askedBackAt">;
}) {
  const { state, answerCount, publishedAt, askedBackAt } = question;
  if (state === "WAITING" && askedBackAt) return <StateLabel tone="neutral">Waits for the asker</StateLabel>;
  if (state === "WAITING") return <WaitingTime since={publishedAt} />;
  if (state === "MARKED") return <StateLabel tone={stateTones.MARKED}>Helped the asker</StateLabel>;
  return <StateLabel tone="neutral">{answerCount === 1 ? "1 answer" : `${answerCount} answers`}</StateLabel>;
}
