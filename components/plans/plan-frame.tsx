"use client";

import type { ReactNode } from "react";
import { failureText } from "@/components/copy/failures";
import { PlanKeeper } from "@/components/plans/plan-context";
import { useOffline } from "@/components/plans/use-offline";
import { useOwner } from "@/components/plans/use-owner";
import { usePlan, useSending } from "@/components/plans/use-plan";
import { WaitingLine } from "@/components/plans/waiting-line";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";
import { SignInLink } from "@/components/viewer/sign-in-link";
import type { PlanView } from "@/lib/plans/schema";

const tabs = [
  { href: "/plan", label: "Today" },
  { href: "/plan/history", label: "History" },
  { href: "/plan/items", label: "Exercises" },
  { href: "/plan/settings", label: "Settings" },
  { href: "/plan/sheet", label: "Print" },
];

type FrameProps = { current: string; children: (plan: PlanView) => ReactNode };

function OwnPlan({ current, children }: FrameProps) {
  const { plan, error, refetch } = usePlan();
  useSending();
  useOffline(plan);
  return (
    <>
      <div className="mb-s5" data-print="no">
        <TabsAsLinks current={current} label="Your plan" tabs={tabs} />
      </div>
      <WaitingLine />
      {plan && children(plan)}
      {!plan && error && (
        <Notice action={<Button onClick={() => refetch()}>Try again</Button>} tone="error">
          {failureText(error)}
        </Notice>
      )}
      {!plan && !error && <Skeleton lines={5} />}
    </>
  );
}

/** Frames the pages of one's own plan: it is shown to its owner, from this device where there is no network. */
export function PlanFrame(props: FrameProps) {
  const owner = useOwner();
  if (owner.state === "unknown") return <Skeleton lines={5} />;
  if (owner.state === "signed-out")
    return (
      <EmptyState action={<SignInLink look="main" />} title="Your exercises, day by day">
        Put exercises from answers, articles and the library into a plan of your own: what is due today, a timer, and a
        log that only you see. Sign in to begin.
      </EmptyState>
    );
  return (
    <PlanKeeper key={owner.handle} owner={owner.handle}>
      <OwnPlan {...props} />
    </PlanKeeper>
  );
}
