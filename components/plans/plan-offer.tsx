"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { DaysField } from "@/components/plans/days-field";
import { ownZone } from "@/components/plans/own-zone";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { addToPlan } from "@/lib/plans/client";
import type { PlanOfferView, PlanSource } from "@/lib/plans/schema";
import { doseParts } from "@/lib/prescriptions/dose";

type OfferProps = { from: PlanSource; offer: PlanOfferView };

function Added({ offer }: { offer: PlanOfferView }) {
  return (
    <Notice
      action={
        <>
          <ButtonLink href="/plan" look="main">
            Open my plan
          </ButtonLink>
          <ButtonLink href={offer.path} look="quiet">
            The exercise’s page
          </ButtonLink>
        </>
      }
      title={`${offer.title} is in your plan`}
      tone="success"
    />
  );
}

/** What an exercise brings into one's plan, and the press that adds it. */
export function PlanOffer({ from, offer }: OfferProps) {
  const [days, setDays] = useState(offer.days);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => addToPlan({ from, days, timeZone: ownZone() }),
  });
  const isReady = days.length > 0;
  return (
    <div className="flex max-w-[44rem] flex-col gap-s5">
      <div className="flex items-center gap-s4 rounded-card border border-line bg-surface p-s4">
        <ExerciseThumbnail drawing={offer.drawing} />
        <div className="min-w-0">
          <Link className="font-semibold text-ink decoration-edge" href={offer.path}>
            {offer.title}
          </Link>
          <p className="leading-snug">
            <DoseLine parts={doseParts(offer.dose)} />
          </p>
          {offer.note && <p className="mt-s1 text-step--1">{offer.note}</p>}
        </div>
      </div>
      {isSuccess || offer.itemId ? (
        <Added offer={offer} />
      ) : (
        <>
          <DaysField days={days} onChange={setDays} />
          {offer.source.startsWith("answer:") && (
            <p className="max-w-measure text-step--1 text-ink-soft">
              If you have said of the question that you have it too, we ask you 2, 6 and 12 weeks on how it is going.
              You are only counted, and can end it in one click.
            </p>
          )}
          {error && <Notice tone="error">{failureText(error)}</Notice>}
          <div>
            <Button look="main" onClick={() => isReady && mutate()} pending={isPending} size="lg">
              Add to my plan
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
