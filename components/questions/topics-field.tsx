"use client";

import { useFormContext } from "react-hook-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import type { QuestionDraft } from "@/lib/questions/schema";
import type { TopicKind, TopicPageView } from "@/lib/topics/schema";

const kinds: readonly { kind: TopicKind; title: string }[] = [
  { kind: "SYMPTOM", title: "What you notice" },
  { kind: "ACTIVITY", title: "What you are doing when it shows" },
  { kind: "MUSCLE", title: "Muscles, if you know" },
];

/** Topics under which practitioners find the question. */
export function TopicsField({ topics }: { topics: readonly TopicPageView[] }) {
  const { register, formState, watch } = useFormContext<QuestionDraft>();
  const chosen = watch("topics")?.length ?? 0;
  return (
    <Disclosure summary={`Topics${chosen > 0 ? `, ${chosen} chosen` : ""}`} open={chosen > 0}>
      <div className="flex flex-col gap-s4">
        {formState.errors.topics?.message && (
          <p className="font-semibold text-urgent">{formState.errors.topics.message}</p>
        )}
        {kinds.map(({ kind, title }) => (
          <Fieldset key={kind} legend={title}>
            <div className="grid gap-s2 sm:grid-cols-2">
              {topics
                .filter((topic) => topic.kind === kind)
                .map(({ slug, name, lay, clinical }) => (
                  <Choice
                    key={slug}
                    type="checkbox"
                    value={slug}
                    label={name}
                    hint={[...lay, ...clinical].join(", ")}
                    {...register("topics")}
                  />
                ))}
            </div>
          </Fieldset>
        ))}
      </div>
    </Disclosure>
  );
}
