import { Specimen } from "@/app/dev/ui/specimen";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { SectionHeading } from "@/components/ui/section-heading";
import { Skeleton } from "@/components/ui/skeleton";

export function MessageSpecimens() {
  return (
    <>
      <SectionHeading className="mt-s7">Messages</SectionHeading>
      <Specimen name="Notices" wide>
        <div className="flex flex-col gap-s3">
          <Notice>
            This was written in answer to an earlier state. <a href="#main">See what changed</a>.
          </Notice>
          <Notice tone="success" title="Your question is posted">
            You will hear of answers at once.
          </Notice>
          <Notice tone="waiting" title="A moderator looks at first posts">
            Usually within a few hours. You can go on editing it.
          </Notice>
          <Notice tone="error" title="It was not saved" action={<Button>Try again</Button>}>
            The connection was lost. What you wrote is still here.
          </Notice>
        </div>
      </Specimen>
      <Specimen name="Empty state" wide>
        <EmptyState
          title="No question waits"
          action={
            <ButtonLink href="/dev/ui" look="main">
              See all questions
            </ButtonLink>
          }
        >
          Questions nobody has answered yet appear here, the longest wait first. Follow a topic to hear of new ones.
        </EmptyState>
      </Specimen>
      <Specimen name="Skeleton" wide>
        <Skeleton />
      </Specimen>
    </>
  );
}
