"use client";

import { useQueries } from "@tanstack/react-query";
import { PrescriptionList } from "@/components/prescriptions/prescription-list";
import { exerciseById } from "@/lib/exercises/client";
import { isWhole } from "@/lib/prescriptions/dose";
import type { PrescriptionBody, PrescriptionView } from "@/lib/prescriptions/schema";

type CardsPreviewProps = { prescriptions: readonly PrescriptionBody[]; title: string };

/** The cards as readers will see them; what is not filled in yet is said instead. */
export function CardsPreview({ prescriptions, title }: CardsPreviewProps) {
  const found = useQueries({ queries: prescriptions.map(({ exerciseId }) => exerciseById(exerciseId)) });
  const cards = prescriptions.flatMap(({ exerciseId, dose, note, version = 1 }, index): PrescriptionView[] => {
    const exercise = found[index]?.data;
    if (!exercise || !isWhole(dose)) return [];
    const { drawing } = exercise;
    return [{ id: String(index), exerciseId, exercise, drawing, dose, note, version, newer: null }];
  });
  const missing = prescriptions.length - cards.length;
  return (
    <>
      <PrescriptionList isPreview prescriptions={cards} title={title} />
      {missing > 0 && (
        <p className="mt-s2 text-ink-soft text-step--1">
          {missing === 1 ? "One card is" : `${missing} cards are`} left out until sets, repetitions or hold, and days
          are filled in.
        </p>
      )}
    </>
  );
}
