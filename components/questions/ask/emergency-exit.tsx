"use client";

import { useEffect, useRef } from "react";
import { ButtonLink } from "@/components/ui/button";

/** What stands in the form's place once a sign of an emergency was ticked. */
export function EmergencyExit() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="left" className="flex max-w-measure flex-col gap-s4">
      <h2 id="left" ref={heading} tabIndex={-1}>
        Please get help now
      </h2>
      <p>
        What you ticked should be seen at once, by people who can examine you. A forum would cost you time, so nothing
        has been sent: what you wrote has been deleted from this device and from your account, and nobody has seen it.
      </p>
      <p>Come back when you have been seen: a question is welcome then.</p>
      <ButtonLink look="main" className="self-start" href="/help/when-to-get-help">
        When to get help now
      </ButtonLink>
    </section>
  );
}
