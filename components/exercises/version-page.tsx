import Link from "next/link";
import { ContentChanges } from "@/components/exercises/content-changes";
import { ExerciseAside } from "@/components/exercises/exercise-aside";
import { ExerciseSheet } from "@/components/exercises/exercise-sheet";
import { changesText } from "@/components/exercises/words";
import { PageSection } from "@/components/site/page-section";
import { Notice } from "@/components/ui/notice";
import { changedParts, type ExerciseContent, type ExerciseContentView } from "@/lib/exercises/schema";
import { postPath } from "@/lib/posts/schema";

type VersionPageProps = {
  exercise: ExerciseContentView;
  content: ExerciseContent;
  /** What stands now. */
  standing: ExerciseContent;
};

/** Which version this is, and what has changed since. */
function Standing({ exercise, content, standing }: VersionPageProps) {
  const { version, standingVersion } = exercise;
  const path = postPath(exercise);
  if (version === standingVersion) {
    return (
      <Notice className="mb-s5" title={`This is version ${version}, which still stands`}>
        <Link href={path}>The exercise&rsquo;s own page</Link> has comments, and who recommends it.
      </Notice>
    );
  }
  return (
    <Notice className="mb-s5" title={`This is version ${version}. Version ${standingVersion} is newer`} tone="waiting">
      <p>
        It stays here as it was prescribed. Changed since: {changesText(changedParts(content, standing))}.{" "}
        <Link href={path}>Read version {standingVersion}</Link>, or <a href="#changes">see what has changed</a>. When
        you do it on somebody&rsquo;s advice, ask them which one to follow.
      </p>
    </Notice>
  );
}

/** An exercise as it stood at a version: where the card of a prescription leads. */
export function VersionPage(props: VersionPageProps) {
  const { exercise, content, standing } = props;
  const { version, standingVersion, title } = exercise;
  return (
    <div className="column with-aside">
      <div className="min-w-0">
        <ExerciseSheet
          crumbs={[{ href: postPath(exercise), label: title }]}
          exercise={exercise}
          notice={<Standing {...props} />}
        />
        {version !== standingVersion && (
          <PageSection id="changes" title="What has changed since">
            <ContentChanges
              after={standing}
              before={content}
              titles={[`Version ${version}`, `Version ${standingVersion}`]}
            />
          </PageSection>
        )}
      </div>
      <ExerciseAside exercise={exercise} />
    </div>
  );
}
