"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { failureText } from "@/components/copy/failures";
import { PlanOffer } from "@/components/plans/plan-offer";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { SignInLink } from "@/components/viewer/sign-in-link";
import { useViewer } from "@/components/viewer/use-viewer";
import { planOfferQuery } from "@/lib/plans/client";
import type { PlanSource } from "@/lib/plans/schema";

/** The page on which an exercise comes into one's plan. */
export function AddToPlan() {
  const parameters = useSearchParams();
  const { viewer, isKnown } = useViewer();
  const prescription = parameters.get("prescription");
  const from: PlanSource = prescription ? { prescription } : { exercise: parameters.get("exercise") ?? "" };
  const { data, error } = useQuery({ ...planOfferQuery(from), enabled: viewer !== null && viewer !== undefined });
  if (isKnown && !viewer)
    return (
      <EmptyState action={<SignInLink look="main" />} title="A plan of your own">
        Sign in to put this exercise into your plan, with its dose. Only you see your plan.
      </EmptyState>
    );
  if (error)
    return (
      <Notice action={<ButtonLink href="/exercises">See the exercises</ButtonLink>} tone="error">
        {failureText(error)}
      </Notice>
    );
  return data ? <PlanOffer from={from} offer={data} /> : <Skeleton lines={4} />;
}
