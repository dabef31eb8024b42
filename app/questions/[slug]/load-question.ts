import { cacheLife, cacheTag } from "next/cache";
import { listAddenda } from "@/lib/addenda/queries";
import { listReports, listThreadOutcomes } from "@/lib/check-ins/queries";
import { listThread } from "@/lib/comments/queries";
import { exerciseKeys } from "@/lib/exercises/keys";
import { termsOf } from "@/lib/glossary/terms";
import { listMarks } from "@/lib/marks/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { listAnswerPrescriptions } from "@/lib/prescriptions/queries";
import { findMovedQuestion, getQuestionPage } from "@/lib/questions/queries";
import { listGlossary } from "@/lib/topics/queries";

/** Everything that the page of a question shows, kept until something of it changes. */
export async function loadQuestion(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.address("QUESTION", slug)));
  if (slug === placeholder) return null;
  const question = await orNull(getQuestionPage(null, slug));
  if (!question) return findMovedQuestion(null, slug);
  cacheTag(tagOf(postKeys.detail(question.id)));
  const [thread, addenda, marks, prescriptions, reports, outcomes, topics] = await Promise.all([
    listThread(null, question.id),
    listAddenda(null, question.id),
    listMarks(null, question.id),
    listAnswerPrescriptions(null, question.id),
    listReports(null, question.id),
    listThreadOutcomes(null, question.id),
    listGlossary(null),
  ]);
  if (prescriptions.size > 0) cacheTag(tagOf(exerciseKeys.versions));
  return { question, thread, addenda, marks, prescriptions, reports, outcomes, terms: termsOf(topics) };
}
