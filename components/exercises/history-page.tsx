import Link from "next/link";
import { changesText } from "@/components/exercises/words";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { type ExercisePageView, type VersionEntry, versionPath } from "@/lib/exercises/schema";
import { postPath } from "@/lib/posts/schema";

type HistoryPageProps = { page: ExercisePageView; versions: readonly VersionEntry[] };

/** The versions of an exercise with who wrote and who reviewed them, the newest first. */
export function HistoryPage({ page, versions }: HistoryPageProps) {
  return (
    <div className="column">
      <PageHeader
        above={
          <Breadcrumb
            steps={[
              { href: "/exercises", label: "Exercises" },
              { href: postPath(page), label: page.title },
            ]}
          />
        }
        lead="Each revision was reviewed by a second practitioner. What was prescribed stays as it was."
        title={`Versions: ${page.title}`}
      />
      <ol className="max-w-[50rem]">
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
      </ol>
    </div>
  );
}
