import Link from "next/link";
import { MuscleList } from "@/components/exercises/muscle-list";
import { FollowButton } from "@/components/follows/follow-button";
import { TopicChips } from "@/components/topics/topic-chips";
import type { ExercisePageView } from "@/lib/exercises/schema";
import { postPath } from "@/lib/posts/schema";

/** What stands beside an exercise: muscles, topics, following. */
export function ExerciseAside({ exercise }: { exercise: ExercisePageView }) {
  const { id, worked, stretched, topics } = exercise;
  return (
    <aside aria-label="About this exercise" className="flex flex-col gap-s5">
      <MuscleList muscles={worked} title="Muscles it works" />
      <MuscleList muscles={stretched} title="Muscles it stretches" />
      {topics.length > 0 && (
        <section>
          <h2 className="mb-s3 font-sans text-step--1 tracking-normal">Topics</h2>
          <TopicChips topics={topics} />
        </section>
      )}
      <section data-print="no">
        <h2 className="mb-s2 font-sans text-step--1 tracking-normal">Version {exercise.version}</h2>
        <ul className="flex flex-col gap-s1 text-step--1">
          <li>
            <Link href={`${postPath(exercise)}/history`}>Who wrote and reviewed it</Link>
          </li>
          <li>
            <Link href={`${postPath(exercise)}/edit`} prefetch={false}>
              Propose a revision
            </Link>
          </li>
        </ul>
      </section>
      <section data-print="no">
        <h2 className="mb-s2 font-sans text-step--1 tracking-normal">Follow</h2>
        <p className="mb-s3 text-ink-soft text-step--1">Hear of new comments here.</p>
        <FollowButton id={id} label="this exercise" target="post" />
      </section>
    </aside>
  );
}
