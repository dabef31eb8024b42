import type { FieldsProps } from "@/components/articles/composer/fields";
import { kindTitles } from "@/components/topics/words";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { type TopicView, topicKind } from "@/lib/topics/schema";

const most = 8;

type TopicsFieldProps = FieldsProps & { topics: readonly TopicView[] };

function Chosen({ values, change, topics }: Pick<TopicsFieldProps, "values" | "change" | "topics">) {
  return (
    <ul className="flex flex-wrap gap-s2">
      {values.topics.map((slug) => {
        const name = topics.find((topic) => topic.slug === slug)?.name ?? slug;
        return (
          <li key={slug}>
            <Button
              aria-label={`Remove ${name}`}
              onClick={() => change({ topics: values.topics.filter((each) => each !== slug) })}
              size="sm"
            >
              {name} <span aria-hidden="true">×</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** What the article is about, so that those who follow a topic hear of it. */
export function TopicsField({ values, change, errorAt, topics }: TopicsFieldProps) {
  const left = topics.filter((topic) => !values.topics.includes(topic.slug));
  return (
    <Fieldset
      error={errorAt("topics")}
      hint="Up to eight. Those who follow one of them hear of the article."
      legend="Topics"
      note="optional"
    >
      {values.topics.length > 0 && <Chosen change={change} topics={topics} values={values} />}
      {values.topics.length < most && (
        <Select
          className="max-w-80"
          label="Add a topic"
          onChange={(event) => change({ topics: [...values.topics, event.target.value] })}
          value=""
        >
          <option value="">Choose</option>
          {topicKind.options.map((kind) => (
            <optgroup key={kind} label={kindTitles[kind]}>
              {left
                .filter((topic) => topic.kind === kind)
                .map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      )}
    </Fieldset>
  );
}
