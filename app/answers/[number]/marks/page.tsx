import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { MarkHistory } from "@/components/marks/mark-history";
import { findHiddenAnswer, listMarkHistory } from "@/lib/marks/queries";
import { orNull } from "@/lib/platform/errors";

export const metadata: Metadata = { title: "Marks of an answer", robots: { index: false } };

/** Whole in one answer, so that it works where scripts do not run. */
export const instant = false;

type Props = { params: Promise<{ number: string }> };

/** Every mark of an answer, also those taken back. */
export default async function Page({ params }: Props) {
  await connection();
  const { number } = await params;
  const answer = /^\d{1,9}$/.test(number) ? await findHiddenAnswer(null, Number(number)) : null;
  const marks = answer && (await orNull(listMarkHistory(null, answer.id)));
  if (!answer || !marks) notFound();
  return <MarkHistory title={answer.title} path={answer.path} marks={marks} />;
}
