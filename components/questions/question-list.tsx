import Link from "next/link";
import { QuestionStateLabel } from "@/components/questions/question-state";
import { SideWord } from "@/components/questions/side-word";
import { RelativeTime } from "@/components/ui/relative-time";
import { postPath } from "@/lib/posts/schema";
import type { PlaceView, QuestionView } from "@/lib/questions/schema";

/** The places of an intake in one line: "Hip, left · Knee, right". */
export function Places({ places }: { places: readonly PlaceView[] }) {
  return places.map((place, index) => (
    <span key={`${place.region} ${place.side}`}>
      {index > 0 && " · "}
      {place.name}, <SideWord side={place.side} />
    </span>
  ));
}

function QuestionItem({ question }: { question: QuestionView }) {
  return (
    <li className="border-t border-line py-s4">
      <h2 className="font-sans text-step-0 leading-snug font-semibold tracking-normal">
        <Link href={postPath(question)} className="text-ink no-underline hover:underline">
          {question.title}
        </Link>
      </h2>
      <p className="mt-s1 flex flex-wrap gap-x-s3 gap-y-s1 text-step--1 text-ink-soft">
        <QuestionStateLabel question={question} />
        {question.where.length > 0 && (
          <span>
            <Places places={question.where.slice(0, 3)} />
          </span>
        )}
        <span>
          {question.author.name}, <RelativeTime date={question.publishedAt ?? question.lastActivityAt} />
        </span>
        {question.state === "MARKED" && (
          <span>{question.answerCount === 1 ? "1 answer" : `${question.answerCount} answers`}</span>
        )}
      </p>
    </li>
  );
}

/** Questions under each other, each with its state first. */
export function QuestionList({ questions }: { questions: readonly QuestionView[] }) {
  return (
    <ul>
      {questions.map((question) => (
        <QuestionItem key={question.id} question={question} />
      ))}
    </ul>
  );
}
