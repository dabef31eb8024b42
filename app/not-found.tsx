import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";

export default function NotFound() {
  return (
    <div className="column">
      <PageHeader title="Nothing is here" />
      <EmptyState
        title="The page may have moved, or been taken away by whoever wrote it."
        action={
          <>
            <ButtonLink look="main" href="/questions">
              See the questions
            </ButtonLink>
            <ButtonLink href="/">Home</ButtonLink>
          </>
        }
      >
        <p>If you followed a link from a comment, the thread may still be found among the questions or articles.</p>
      </EmptyState>
    </div>
  );
}
