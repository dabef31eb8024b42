import { kindTitles } from "@/components/topics/words";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { type TopicView, topicKind } from "@/lib/topics/schema";

/** Narrows the list to a topic: a plain form, so that it works without a script. */
export function TopicFilter({ topic, topics }: { topic: string | undefined; topics: readonly TopicView[] }) {
  return (
    <form action="/articles" className="mb-s5 flex flex-wrap items-end gap-s3">
      <Select className="min-w-60" defaultValue={topic ?? ""} key={topic} label="Topic" name="topic">
        <option value="">All topics</option>
        {topicKind.options.map((kind) => (
          <optgroup key={kind} label={kindTitles[kind]}>
            {topics
              .filter((each) => each.kind === kind)
              .map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
      <Button type="submit">Show</Button>
    </form>
  );
}
