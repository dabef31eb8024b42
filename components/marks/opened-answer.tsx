import Link from "next/link";
import { HarmReasons } from "@/components/marks/hidden-notice";
import { OwnHarmReport } from "@/components/marks/own-harm-report";
import { Byline } from "@/components/members/byline";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import type { HiddenAnswerView } from "@/lib/marks/schema";
import { hidesAnswer } from "@/lib/marks/stances";

/** An answer that is hidden because it could harm, with why before its words; its exercises stay hidden. */
export function OpenedAnswer({ answer }: { answer: HiddenAnswerView }) {
  const { id, postId, title, path, html, author, credential } = answer;
  const marks = answer.marks.filter(hidesAnswer);
  const isUpheld = marks.some(({ decision }) => decision?.verdict === "UPHELD");
  return (
    <div className="column">
      <PageHeader title="A hidden answer" />
      <div className="flex max-w-[50rem] flex-col gap-s5">
        <p>
          To the question{" "}
          <Link href={path} prefetch={false}>
            {title}
          </Link>
        </p>
        <Notice
          tone="error"
          title={isUpheld ? "A moderator has decided: this could harm" : "A practitioner says that this could harm"}
        >
          <HarmReasons marks={marks} />
        </Notice>
        {html === null || !author ? (
          <p className="max-w-measure">It stays hidden. Only whoever wrote it, and moderators, can read it here.</p>
        ) : (
          <Card as="section" aria-label="The hidden answer">
            <Byline author={author} credential={credential} />
            <Prose html={html} className="my-s4" />
            <p className="max-w-measure text-step--1 text-ink-soft">
              Exercises in a hidden answer are not shown. Please do not follow this without having asked somebody who
              can examine you.
            </p>
          </Card>
        )}
        <OwnHarmReport postId={postId} commentId={id} path={path} />
      </div>
    </div>
  );
}
