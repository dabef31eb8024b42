import Link from "next/link";
import { Photos } from "@/components/photos/photos";
import { AnonymousNote } from "@/components/questions/anonymous-note";
import { AskerActions } from "@/components/questions/asker-actions";
import { IntakeSummary } from "@/components/questions/intake-summary";
import { MeTooButton } from "@/components/questions/me-too-button";
import { QuestionHead } from "@/components/questions/question-head";
import { TimeLine } from "@/components/questions/time-line";
import { UnderSixteen } from "@/components/questions/under-sixteen";
import { ThreadFlags } from "@/components/red-flags/thread-flags";
import { Prose } from "@/components/ui/prose";
import { HelpfulButton } from "@/components/votes/helpful-button";
import type { AddendumView } from "@/lib/addenda/schema";
import { postPath } from "@/lib/posts/schema";
import type { QuestionPageView } from "@/lib/questions/schema";

type QuestionArticleProps = { question: QuestionPageView; addenda: readonly AddendumView[] };

/** What was asked: intake, words, and what came since. */
export function QuestionArticle({ question, addenda }: QuestionArticleProps) {
  const { id, html, intake, helpfulCount, meTooCount, fromComment } = question;
  return (
    <article>
      <QuestionHead question={question} />
      <ThreadFlags postId={id} />
      {question.author.handle === "" && <AnonymousNote postId={id} />}
      {fromComment && (
        <p className="mb-s4 text-step--1 text-ink-soft">
          This began as <Link href={fromComment.path}>a comment</Link>; whoever follows either hears of it.
        </p>
      )}
      {intake.ageBand === "UNDER_16" && <UnderSixteen />}
      <IntakeSummary intake={intake} />
      <Prose html={html} lang={question.language ?? undefined} />
      <Photos postId={id} photos={question.photos} withheldPhotos={question.withheldPhotos} />
      <TimeLine question={question} addenda={addenda} />
      <div className="mt-s4 flex flex-wrap gap-s2" data-print="no">
        <MeTooButton postId={id} count={meTooCount} />
        <HelpfulButton postId={id} count={helpfulCount} />
        <AskerActions postId={id} path={postPath(question)} isWaiting={question.state === "WAITING"} />
      </div>
    </article>
  );
}
