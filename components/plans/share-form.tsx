"use client";

import { useMutation, useQueries, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useId, useState } from "react";
import { failureText } from "@/components/copy/failures";
import { ownZone } from "@/components/plans/own-zone";
import { readerFacts } from "@/components/plans/reader-offer";
import { ReaderSearch } from "@/components/plans/reader-search";
import { Button } from "@/components/ui/button";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { endPlanShare, planReadersQuery, sharePlan } from "@/lib/plans/client";
import { planKeys } from "@/lib/plans/keys";
import type { PlanItemView, PlanShareView } from "@/lib/plans/schema";
import type { PractitionerView } from "@/lib/practitioners/schema";

const mostPrescribers = 5;

/** Practitioners who prescribed what stands in the plan, as far as their credential holds. */
function usePrescribers(items: readonly PlanItemView[], owner: string): PractitionerView[] {
  const handles = new Set(items.flatMap(({ origin }) => (origin?.author.handle ? [origin.author.handle] : [])));
  const others = [...handles].filter((handle) => handle !== owner).slice(0, mostPrescribers);
  const found = useQueries({ queries: others.map(planReadersQuery) });
  return found.flatMap(({ data }, index) => data?.find(({ handle }) => handle === others[index]) ?? []);
}

type ChoiceProps = { items: readonly PlanItemView[]; owner: string; chosen: PractitionerView | null };

/** Who is to read the plan: one of those who prescribed what stands in it, or anybody by name. */
function ReaderChoice({
  items,
  owner,
  chosen,
  onChoose,
}: ChoiceProps & { onChoose: (reader: PractitionerView) => void }) {
  const name = useId();
  const prescribers = usePrescribers(items, owner);
  const isElse = chosen && prescribers.every(({ handle }) => handle !== chosen.handle);
  const offered = isElse ? [...prescribers, chosen] : prescribers;
  return (
    <>
      {offered.length > 0 && (
        <Fieldset legend={prescribers.length > 0 ? "Who gave you exercises, or somebody else" : "Chosen"}>
          <div className="flex flex-wrap gap-s2">
            {offered.map((each) => (
              <Choice
                checked={each.handle === chosen?.handle}
                hint={readerFacts(each)}
                key={each.handle}
                label={each.name}
                name={name}
                onChange={() => onChoose(each)}
                type="radio"
              />
            ))}
          </div>
        </Fieldset>
      )}
      <ReaderSearch onChoose={onChoose} owner={owner} />
    </>
  );
}

type ShareFormProps = { share: PlanShareView | null; owner: string; items: readonly PlanItemView[] };

/** Shows the plan to one practitioner, or to nobody any more. */
export function ShareForm({ share, owner, items }: ShareFormProps) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<PractitionerView | null>(null);
  const onSuccess = () => client.invalidateQueries({ queryKey: planKeys.own, exact: true });
  const giving = useMutation({ mutationFn: (handle: string) => sharePlan({ handle, timeZone: ownZone() }), onSuccess });
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
  return (
    <form
      className="flex flex-col items-start gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) giving.mutate(chosen.handle);
      }}
    >
      <p className="max-w-measure text-ink-soft">
        Nobody else sees your plan. One practitioner of your choice may read it and its log, until you end it; they are
        told, and cannot change anything.
      </p>
      <ReaderChoice chosen={chosen} items={items} onChoose={setChosen} owner={owner} />
      <Button aria-disabled={!chosen} look="main" pending={giving.isPending} type="submit">
        Share my plan
      </Button>
      {error && <Notice tone="error">{failureText(error)}</Notice>}
    </form>
  );
}
