import Link from "next/link";
import { FollowButton } from "@/components/follows/follow-button";
import { TopicChips } from "@/components/topics/topic-chips";
import type { QuestionPageView } from "@/lib/questions/schema";

/** What stands beside a question: following, when to see somebody, topics. */
export function QuestionAside({ question }: { question: QuestionPageView }) {
  return (
    <aside className="flex flex-col gap-s5 text-step--1" aria-label="About this question">
      <section data-print="no">
        <h2 className="mb-s2 font-sans text-step--1 tracking-normal">Follow</h2>
        <p className="mb-s3 text-ink-soft">Hear of new answers and comments here, in your inbox and by e-mail.</p>
        <FollowButton target="post" id={question.id} label="this question" />
      </section>
      <section className="rounded-card border border-s-4 border-line border-s-endorsed bg-surface p-s4">
        <h2 className="mb-s2 font-sans text-step--1 tracking-normal text-endorsed">When to see someone</h2>
        <p className="text-ink-soft">
          A forum cannot examine you. Numbness between the legs, a leg that gets weaker, a joint that locks or swells,
          pain with fever: have it looked at first. <Link href="/help/when-to-get-help">More signs</Link>
        </p>
      </section>
      {question.topics.length > 0 && (
        <section>
          <h2 className="mb-s3 font-sans text-step--1 tracking-normal">Topics</h2>
          <TopicChips topics={question.topics} />
        </section>
      )}
    </aside>
  );
}
