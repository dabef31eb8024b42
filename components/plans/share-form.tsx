"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { ownZone } from "@/components/plans/own-zone";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { endPlanShare, planReadersQuery, sharePlan } from "@/lib/plans/client";
import { planKeys } from "@/lib/plans/keys";
import type { PlanShareView } from "@/lib/plans/schema";

/** Shows the plan to one practitioner, or to nobody any more. */
export function ShareForm({ share, owner }: { share: PlanShareView | null; owner: string }) {
  const client = useQueryClient();
  const [handle, setHandle] = useState("");
  const { data: practitioners = [] } = useQuery(planReadersQuery);
  const onSuccess = () => client.invalidateQueries({ queryKey: planKeys.own, exact: true });
  const giving = useMutation({ mutationFn: () => sharePlan({ handle, timeZone: ownZone() }), onSuccess });
  const ending = useMutation({ mutationFn: endPlanShare, onSuccess });
  const error = giving.error ?? ending.error;
  if (share)
    return (
      <div className="flex flex-col items-start gap-s3">
        <p className="max-w-measure">
          <Link href={`/practitioners/${share.practitioner.handle}`}>{share.practitioner.name}</Link> reads your plan
          and its log since {share.since.slice(0, 10)}, your words included.
        </p>
        <Button onClick={() => ending.mutate()} pending={ending.isPending}>
          Stop sharing
        </Button>
        {error && <Notice tone="error">{failureText(error)}</Notice>}
      </div>
    );
  const others = practitioners.filter((each) => each.handle !== owner);
  return (
    <form
      className="flex flex-col items-start gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        if (handle) giving.mutate();
      }}
    >
      <p className="max-w-measure text-ink-soft">
        Nobody else sees your plan. One practitioner of your choice may read it and its log, until you end it; they are
        told, and cannot change anything.
      </p>
      <Select className="w-full" label="Practitioner" onChange={({ target }) => setHandle(target.value)} value={handle}>
        <option value="">Choose one</option>
        {others.map((each) => (
          <option key={each.handle} value={each.handle}>
            {each.name}
          </option>
        ))}
      </Select>
      <Button aria-disabled={!handle} look="main" pending={giving.isPending} type="submit">
        Share my plan
      </Button>
      {error && <Notice tone="error">{failureText(error)}</Notice>}
    </form>
  );
}
