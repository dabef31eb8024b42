"use client";

import { AfterPublishing } from "@/components/articles/composer/after-publishing";
import { ComposerBar } from "@/components/articles/composer/composer-bar";
import { FaqField } from "@/components/articles/composer/faq-field";
import { HeroField } from "@/components/articles/composer/hero-field";
import { RecoveredNotice } from "@/components/articles/composer/recovered-notice";
import { ReferencesField } from "@/components/articles/composer/references-field";
import { SeriesField } from "@/components/articles/composer/series-field";
import { TakeawaysField } from "@/components/articles/composer/takeaways-field";
import { TextFields } from "@/components/articles/composer/text-fields";
import { TopicsField } from "@/components/articles/composer/topics-field";
import { useComposer } from "@/components/articles/composer/use-composer";
import { usePublishing } from "@/components/articles/composer/use-publishing";
import { ExercisePicker } from "@/components/prescriptions/exercise-picker";
import type { ArticleSource, SeriesChoice } from "@/lib/articles/schema";
import type { TopicView } from "@/lib/topics/schema";

type ComposerProps = { source: ArticleSource; topics: readonly TopicView[]; series: readonly SeriesChoice[] };

/** Writes an article: everything that is typed is saved, or said not to be. */
export function Composer({ source, topics, series }: ComposerProps) {
  const composer = useComposer(source);
  const publishing = usePublishing(source, composer);
  const { values, change, state } = composer;
  const errorAt = (path: string) => publishing.issues.find((issue) => issue.path === path)?.message;
  const fields = { values, change, errorAt };
  return (
    <div className="flex max-w-[48rem] flex-col gap-s6">
      <RecoveredNotice {...composer} />
      <TextFields {...fields} />
      <HeroField {...fields} saved={source.hero} />
      <TakeawaysField {...fields} />
      <section aria-labelledby="exercises" className="flex flex-col gap-s2">
        <h2 className="font-sans text-step-0 tracking-normal" id="exercises">
          Exercises
        </h2>
        <ExercisePicker
          issues={publishing.issues}
          onChange={(prescriptions) => change({ prescriptions })}
          title="Exercises in this article"
          value={values.prescriptions}
        />
      </section>
      <FaqField {...fields} />
      <ReferencesField {...fields} />
      <TopicsField {...fields} topics={topics} />
      <SeriesField {...fields} series={series} />
      {source.isPublished && <AfterPublishing articleId={source.id} />}
      <ComposerBar {...publishing} isPublished={source.isPublished} state={state} />
    </div>
  );
}
