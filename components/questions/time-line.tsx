import Link from "next/link";
import type { ReactNode } from "react";
import { Photos } from "@/components/photos/photos";
import { AddendumRemover } from "@/components/questions/addendum-remover";
import { DateWords } from "@/components/questions/date-words";
import { Prose } from "@/components/ui/prose";
import { RelativeTime } from "@/components/ui/relative-time";
import type { AddendumView } from "@/lib/addenda/schema";
import { postPath } from "@/lib/posts/schema";
import type { QuestionPageView } from "@/lib/questions/schema";

function Moment({ when, what, id, children }: { when: ReactNode; what: ReactNode; id?: string; children?: ReactNode }) {
  return (
    <li id={id} className="time-line-moment">
      <p className="text-step--1 text-ink-soft">
        <span className="font-semibold text-ink">{what}</span> {when}
      </p>
      {children}
    </li>
  );
}

function Added({ addendum, postId }: { addendum: AddendumView; postId: string }) {
  const { id, html, happenedOn, createdAt, photos, withheldPhotos } = addendum;
  return (
    <Moment
      id={`addendum-${id}`}
      what="Added"
      when={
        <>
          <RelativeTime date={createdAt} />
          {happenedOn && (
            <>
              , about <DateWords date={{ on: happenedOn, precision: "DAY" }} />
            </>
          )}
        </>
      }
    >
      <Prose html={html} className="mt-s1" />
      <Photos postId={postId} addendumId={id} photos={photos} withheldPhotos={withheldPhotos} />
      <AddendumRemover postId={postId} addendumId={id} />
    </Moment>
  );
}

type TimeLineProps = { question: QuestionPageView; addenda: readonly AddendumView[] };

/** What came when: how long it has lasted, when it was asked and changed, and what the asker has added since. */
export function TimeLine({ question, addenda }: TimeLineProps) {
  const { editedAt, intake, publishedAt } = question;
  if (addenda.length === 0 && !editedAt) return null;
  return (
    <section aria-labelledby="time-line" className="mt-s5">
      <h2 id="time-line" className="mb-s3 font-sans text-step-0 tracking-normal">
        Time line
      </h2>
      <ol className="time-line">
        {intake.onsetDate && <Moment what="Began" when={<DateWords date={intake.onsetDate} />} />}
        {publishedAt && <Moment what="Asked" when={<RelativeTime date={publishedAt} />} />}
        {editedAt && (
          <Moment
            what="Changed"
            when={
              <>
                <RelativeTime date={editedAt} />,{" "}
                <Link href={`${postPath(question)}/history`}>what it said before</Link>
              </>
            }
          />
        )}
        {addenda.map((addendum) => (
          <Added key={addendum.id} addendum={addendum} postId={question.id} />
        ))}
      </ol>
    </section>
  );
}
