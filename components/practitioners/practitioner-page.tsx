import { FollowButton } from "@/components/follows/follow-button";
import { type Contribution, ContributionList } from "@/components/members/contribution-list";
import { PostList } from "@/components/posts/post-list";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { CredentialTable } from "@/components/practitioners/credential-table";
import { languageNames, professions } from "@/components/practitioners/words";
import { PageSection } from "@/components/site/page-section";
import { Avatar } from "@/components/ui/avatar";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import type { PostView } from "@/lib/posts/schema";
import type { PractitionerPageView } from "@/lib/practitioners/schema";

type PractitionerPageProps = {
  practitioner: PractitionerPageView;
  answers: readonly Contribution[];
  articles: readonly PostView[];
};

function Aside({
  practitioner: { credential, languages, disclosure, domains },
}: {
  practitioner: PractitionerPageView;
}) {
  const title = "mb-s2 font-sans text-step--1 tracking-normal";
  return (
    <aside aria-label="About this practitioner" className="flex flex-col gap-s5 text-step--1">
      <section>
        <h2 className={title}>Credential</h2>
        <CredentialTable credential={credential} />
        {!professions[credential.profession].isClinical && (
          <p className="mt-s2 text-ink-soft">Trains and teaches; not a clinician, and does not diagnose.</p>
        )}
      </section>
      {languages.length > 0 && (
        <section>
          <h2 className={title}>Languages</h2>
          <p>{languageNames(languages)}</p>
        </section>
      )}
      <section>
        <h2 className={title}>What they sell and whom they work for</h2>
        <p className="whitespace-pre-line">{disclosure ?? "Nothing stated."}</p>
        {domains.length > 0 && (
          <p className="mt-s2 text-ink-soft wrap-anywhere">
            Their own: {domains.join(", ")}. Links there are labelled.
          </p>
        )}
      </section>
    </aside>
  );
}

/** A practitioner: who they are, what was checked, what they sell, and what they wrote lately. */
export function PractitionerPage({ practitioner, answers, articles }: PractitionerPageProps) {
  const { handle, name, headline, html, credential } = practitioner;
  return (
    <div className="column with-aside">
      <div className="min-w-0">
        <PageHeader
          above={<Breadcrumb steps={[{ href: "/practitioners", label: "Practitioners" }]} />}
          actions={<FollowButton id={handle} label={name} target="practitioner" />}
          facts={<CredentialLine credential={credential} />}
          lead={headline}
          title={
            <span className="flex items-center gap-s3">
              <Avatar name={name} size="lg" />
              {name}
            </span>
          }
        />
        <Prose html={html} />
        {answers.length > 0 && (
          <PageSection id="answers" title="Answers and comments">
            <ContributionList contributions={answers} />
          </PageSection>
        )}
        {articles.length > 0 && (
          <PageSection id="articles" title="Articles">
            <PostList posts={articles} withAuthor={false} />
          </PageSection>
        )}
      </div>
      <Aside practitioner={practitioner} />
    </div>
  );
}
