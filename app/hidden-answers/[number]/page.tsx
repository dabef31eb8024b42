import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { OpenedAnswer } from "@/components/marks/opened-answer";
import { findHiddenAnswer } from "@/lib/marks/queries";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "A hidden answer", robots: { index: false, follow: false } };

/** Whole in one answer, so that it works where scripts do not run. */
export const instant = false;

type Props = { params: Promise<{ number: string }> };

/** Where somebody reads an answer all the same that is hidden because it could harm. */
export default async function Page({ params }: Props) {
  const { number } = await params;
  const viewer = await currentViewer();
  const answer = /^\d{1,9}$/.test(number) ? await findHiddenAnswer(viewer, Number(number)) : null;
  if (!answer) notFound();
  if (!answer.isHidden) redirect(answer.path);
  return <OpenedAnswer answer={answer} />;
}
