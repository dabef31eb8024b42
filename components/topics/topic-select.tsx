import { Select } from "@/components/ui/field";
import type { TopicView } from "@/lib/topics/schema";

type TopicSelectProps = {
  label: string;
  name: string;
  any: string;
  topics: readonly TopicView[];
  value: string | undefined;
};

/** One topic or any, as a field of a filter form. */
export function TopicSelect({ label, name, any, topics, value }: TopicSelectProps) {
  return (
    <Select label={label} name={name} defaultValue={value ?? ""}>
      <option value="">{any}</option>
      {topics.map((topic) => (
        <option key={topic.slug} value={topic.slug}>
          {topic.name}
        </option>
      ))}
    </Select>
  );
}
