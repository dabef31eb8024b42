"use client";

import Link from "next/link";
import { useState } from "react";
import { AfterReport } from "@/components/check-ins/after-report";
import { CheckInForm } from "@/components/check-ins/check-in-form";
import { weeksText } from "@/components/check-ins/words";
import type { DueCheckInView, ReportedView } from "@/lib/check-ins/schema";
import { postPath } from "@/lib/posts/schema";

function Due({ id, week, question, isAsker }: DueCheckInView) {
  const [reported, setReported] = useState<ReportedView | null>(null);
  return (
    <li className="rounded-card bg-accent-wash p-s4">
      <h2 className="font-sans text-step-0 tracking-normal">How is it going, {weeksText(week)} on?</h2>
      <p className="mb-s3 text-step--1 wrap-anywhere">
        {isAsker ? "You asked:" : "You have this too:"} <Link href={postPath(question)}>{question.title}</Link>
      </p>
      {reported ? (
        <AfterReport {...reported} isAsker={isAsker} />
      ) : (
        <CheckInForm id={id} isAsker={isAsker} onSaved={setReported} />
      )}
    </li>
  );
}

/** What one is asked and has not answered, above the lines of the inbox. */
export function DueCheckIns({ due }: { due: readonly DueCheckInView[] }) {
  // What is answered leaves the list of the page, and keeps its place until that is left.
  const [shown] = useState(due);
  return (
    <ul aria-label="How it is going" className="mb-s5 flex flex-col gap-s4">
      {shown.map((each) => (
        <Due key={each.id} {...each} />
      ))}
    </ul>
  );
}
