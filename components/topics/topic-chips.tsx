import { Chip } from "@/components/ui/chip";
import type { TopicView } from "@/lib/topics/schema";

/** The topics of something, each a link to its page. */
export function TopicChips({ topics }: { topics: readonly TopicView[] }) {
  if (topics.length === 0) return null;
  return (
    <ul aria-label="Topics" className="flex flex-wrap gap-x-s2 gap-y-s3">
      {topics.map(({ slug, name }) => (
        <li key={slug}>
          <Chip href={`/topics/${slug}`}>{name}</Chip>
        </li>
      ))}
    </ul>
  );
}
