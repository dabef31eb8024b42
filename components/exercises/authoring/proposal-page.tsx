import Link from "next/link";
import { Decision } from "@/components/exercises/authoring/decision";
import { ContentChanges } from "@/components/exercises/content-changes";
import { ExerciseSheet } from "@/components/exercises/exercise-sheet";
import { PageSection } from "@/components/site/page-section";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { WholeProposal } from "@/lib/exercise-proposals/schema";
import type { ExercisePageView } from "@/lib/exercises/schema";

type ProposalPageProps = { proposal: WholeProposal; page: ExercisePageView };

const editPath = ({ slug }: ExercisePageView, { id }: WholeProposal) => `/exercises/${slug}/edit?proposal=${id}`;

/** What became of it, or that the exercise has moved on. */
function State({ proposal, page }: ProposalPageProps) {
  const { state, reviewer, reason, slug, baseVersion, standingVersion, isOwn } = proposal;
  const by = reviewer ? ` by ${reviewer.name}` : "";
  if (state === "REVIEWED")
    return (
      <Notice title={`Reviewed${by} and published`} tone="success">
        {slug && <Link href={`/exercises/${slug}`}>Read the exercise</Link>}
      </Notice>
    );
  if (state === "DECLINED")
    return (
      <Notice
        action={isOwn && <ButtonLink href={editPath(page, proposal)}>Change it and hand it in again</ButtonLink>}
        title={`Not taken as it is${by}`}
        tone="waiting"
      >
        <p>{reason}</p>
      </Notice>
    );
  if (baseVersion === standingVersion) return null;
  return (
    <Notice
      action={
        isOwn && <ButtonLink href={editPath(page, proposal)}>Bring it up to version {standingVersion}</ButtonLink>
      }
      title={`Written on version ${baseVersion}; version ${standingVersion} stands meanwhile`}
      tone="waiting"
    >
      <p>It cannot be accepted like this. Nothing is lost: its author can hand it in again on what stands now.</p>
    </Notice>
  );
}

/** A proposal for its reviewer and its author: what changes, and the page it would become. */
export function ProposalPage({ proposal, page }: ProposalPageProps) {
  const { id, state, standing, content, summary, isOwn, reviewDenied, baseVersion } = proposal;
  return (
    <div className="flex flex-col gap-s5">
      <p className="text-ink-soft">
        {baseVersion === 0 ? "A new exercise" : "A revision"} by {proposal.author.name}
      </p>
      {summary && <p className="max-w-measure">{summary}</p>}
      <State page={page} proposal={proposal} />
      {state === "PROPOSED" && <Decision id={id} isOwn={isOwn} reviewDenied={reviewDenied} />}
      {standing && (
        <PageSection id="changes" title="What changes">
          <ContentChanges after={content} before={standing} titles={["Stands now", "Proposed"]} />
        </PageSection>
      )}
      <PageSection id="preview" title="As it would be shown">
        <div className="rounded-card border border-line p-s5">
          <ExerciseSheet exercise={page} isPreview />
        </div>
      </PageSection>
    </div>
  );
}
