"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="column">
      <PageHeader title="Something went wrong on our side" />
      <EmptyState
        title="What you wrote is kept on this device."
        action={
          <>
            <Button look="main" onClick={reset}>
              Try again
            </Button>
            <ButtonLink href="/">Home</ButtonLink>
          </>
        }
      >
        <p>Try again in a moment. If it stays like this, tell whoever runs this place what you were doing.</p>
      </EmptyState>
    </div>
  );
}
