import { answerQuestion } from "@/lib/comments/commands";
import { answerBody } from "@/lib/comments/schema";
import { acceptAnswer } from "@/lib/marks/commands";
import type { Actor } from "@/lib/platform/actor";
import { askQuestion } from "@/lib/questions/commands";
import { questionBody } from "@/lib/questions/schema";
import { aPerson } from "@/tests/factories/library";

const practice = { credentials: [{}] };

/** A verified practitioner. */
export const aPractitioner = (name = "Ines Oduya"): Promise<Actor> => aPerson({ name, ...practice });

/** A question as its asker posts it. */
export async function aQuestion(asker: Actor, change: Record<string, unknown> = {}) {
  const body = questionBody.parse({
    title: "The right leg turns in",
    markdown: "It turns in when I stand on it.",
    safety: { noneOfThese: true },
    ...change,
  });
  return askQuestion(asker, body);
}

/** An answer as its author posts it. */
export const anAnswer = (author: Actor, questionId: string, prescriptions: unknown[] = []) =>
  answerQuestion(
    author,
    questionId,
    answerBody.parse({ markdown: "Hold the hip while the foot stays quiet.", prescriptions, acknowledgesFlag: true }),
  );

/** A question with the answer that its asker accepted. */
export async function anAcceptedAnswer() {
  const [asker, author] = [await aPerson({ name: "Maren" }), await aPractitioner()];
  const question = await aQuestion(asker);
  const answer = await anAnswer(author, question.id);
  await acceptAnswer(asker, answer.id);
  return { asker, author, question, answer };
}
