import Link from "next/link";
import { changesText } from "@/components/exercises/words";
import { HistoryFrame } from "@/components/posts/history-frame";
import { RelativeTime } from "@/components/ui/relative-time";
import { type ExercisePageView, type VersionEntry, versionPath } from "@/lib/exercises/schema";

type HistoryPageProps = { page: ExercisePageView; versions: readonly VersionEntry[] };

/** The versions of an exercise with who wrote and who reviewed them, the newest first. */
export function HistoryPage({ page, versions }: HistoryPageProps) {
  return (
    <HistoryFrame
      home={{ href: "/exercises", label: "Exercises" }}
      lead="Each revision was reviewed by a second practitioner. What was prescribed stays as it was."
      post={page}
      title={`Versions: ${page.title}`}
    >
      {versions.map(({ version, summary, changes, author, reviewer, at }) => (
        <li className="border-line border-t py-s4" key={version}>
          <Link className="font-semibold" href={versionPath(page, version)}>
            Version {version}
          </Link>
          <p className="text-ink-soft text-step--1">
            By {author.name}
            {reviewer && `, reviewed by ${reviewer.name}`}
            {at && (
              <>
                , <RelativeTime date={at} />
              </>
            )}
          </p>
          {summary && <p className="max-w-measure">{summary}</p>}
          {changes.length > 0 && <p className="text-ink-soft text-step--1">Changed: {changesText(changes)}</p>}
        </li>
      ))}
    </HistoryFrame>
  );
}
