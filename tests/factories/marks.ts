import { disagreeWithAnswer, reportHarm } from "@/lib/marks/commands";
import { listMarks } from "@/lib/marks/queries";
import type { Actor } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { aTopic } from "@/tests/factories/following";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";

const planting = systemPermit("test:plant", "the test's own rows");

/** As long as a reason has to be, and unlike any other words. */
export const becauseOfTheNerve = "Loading it like this may press on a nerve that is irritated already.";

/** An answer that a practitioner says could harm, which hides it. */
export async function aHarmfulAnswer(asker?: Actor, reporter?: Actor) {
  const [author, witness] = [await aPractitioner(), reporter ?? (await aPractitioner("Henrik Lund"))];
  const question = await aQuestion(asker ?? (await aCaller()));
  const answer = await anAnswer(author, question.id);
  await reportHarm(witness, answer.id, { reason: becauseOfTheNerve });
  const mark = (await listMarks(null, question.id)).find(({ kind }) => kind === "HARM");
  if (!mark) throw new Error("The mark does not stand");
  return { author, witness, question, answer, markId: mark.id };
}

/** A practitioner disagrees with an answer. */
export const aDisagreement = (by: Actor, commentId: string) =>
  disagreeWithAnswer(by, commentId, { reason: becauseOfTheNerve });

/** "This could harm" of an answer, filed by `by` or a practitioner, and decided if told so. */
export async function aHarmReport(by: Actor | null, answer: { id: string; postId: string }, isDecided = false) {
  const practitioner = await aCallingPractitioner();
  const decision = { verdict: "DISMISSED", note: "Read it twice.", decidedById: practitioner.id } as const;
  const data = {
    ...({ kind: "HARM", postId: answer.postId, commentId: answer.id, reason: becauseOfTheNerve } as const),
    ...{ memberId: (by ?? practitioner).id, credentialId: by?.credentialId ?? practitioner.credentialId },
    ...(isDecided ? { decisions: { create: decision } } : {}),
  };
  return write(planting, (tx) => tx.mark.create({ data, select: { id: true } }));
}

let askedAbout: Promise<{ id: string }> | undefined;

/** Has every question that names no region name one: it lies outside the scope of a credential that names another. */
export async function allNameARegion(): Promise<void> {
  askedAbout ??= aTopic();
  const { id: topicId } = await askedAbout;
  const bare = await reader.question.findMany({ where: { regions: { none: {} } }, select: { postId: true } });
  const data = bare.map(({ postId }) => ({ postId, topicId, side: "LEFT" as const }));
  await write(planting, (tx) => tx.questionRegion.createMany({ data, skipDuplicates: true }));
}

/** Asks about a region, and gives a practitioner's credential another. */
export async function outsideTheScopeOf(actor: Actor | null, questionId: string): Promise<void> {
  const [asked, other] = [await aTopic(), await aTopic()];
  await write(planting, async (tx) => {
    await tx.questionRegion.create({ data: { postId: questionId, topicId: asked.id, side: "LEFT" } });
    if (actor?.credentialId)
      await tx.credentialRegion.create({ data: { credentialId: actor.credentialId, topicId: other.id } });
  });
}
