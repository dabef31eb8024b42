import Link from "next/link";
import { type Contribution, ContributionList } from "@/components/members/contribution-list";
import { PostList } from "@/components/posts/post-list";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { monthOf } from "@/components/practitioners/words";
import { PageSection } from "@/components/site/page-section";
import { Avatar } from "@/components/ui/avatar";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { MemberView } from "@/lib/members/schema";
import type { PostView } from "@/lib/posts/schema";
import type { PractitionerView } from "@/lib/practitioners/schema";

type MemberPageProps = {
  member: MemberView;
  /** The same person as a practitioner, when their credential holds. */
  practitioner: PractitionerView | null;
  questions: readonly PostView[];
  comments: readonly Contribution[];
};

function Facts({ member, practitioner }: Pick<MemberPageProps, "member" | "practitioner">) {
  return (
    <>
      {practitioner && (
        <span>
          <CredentialLine credential={practitioner.credential} /> ·{" "}
          <Link href={`/practitioners/${practitioner.handle}`}>Practitioner's page</Link>
        </span>
      )}
      {member.joinedAt ? (
        <span>Joined {monthOf(member.joinedAt)}</span>
      ) : (
        <span>From an import: wrote on another site and has not signed in here</span>
      )}
    </>
  );
}

/** A member: name, a few words of theirs, what they asked and what they wrote. */
export function MemberPage({ member, practitioner, questions, comments }: MemberPageProps) {
  return (
    <div className="column">
      <PageHeader
        facts={<Facts member={member} practitioner={practitioner} />}
        lead={member.bio}
        title={
          <span className="flex items-center gap-s3">
            <Avatar name={member.name} size="lg" />
            {member.name}
          </span>
        }
      />
      {questions.length + comments.length === 0 && (
        <EmptyState title="Nothing written yet">Questions and comments by {member.name} will stand here.</EmptyState>
      )}
      {questions.length > 0 && (
        <PageSection id="questions" title="Questions">
          <PostList posts={questions} withAuthor={false} />
        </PageSection>
      )}
      {comments.length > 0 && (
        <PageSection id="comments" title="Answers and comments">
          <ContributionList contributions={comments} />
        </PageSection>
      )}
    </div>
  );
}
