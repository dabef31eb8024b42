import Link from "next/link";
import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { changesText } from "@/components/exercises/words";
import { versionPath } from "@/lib/exercises/schema";
import { postPath } from "@/lib/posts/schema";
import { doseParts } from "@/lib/prescriptions/dose";
import type { PrescriptionView } from "@/lib/prescriptions/schema";

type NewerProps = Pick<PrescriptionView, "exercise" | "version"> & { newer: NonNullable<PrescriptionView["newer"]> };

/** That the exercise has been revised since it was prescribed, and in what. */
function Newer({ exercise, version, newer }: NewerProps) {
  return (
    <p className="mt-s1 text-ink-soft text-step--1">
      Shown as prescribed, version {version}. <Link href={postPath(exercise)}>Version {newer.version} is newer</Link>
      {newer.changes.length > 0 && `: ${changesText(newer.changes)}`}.
    </p>
  );
}

type PrescriptionProps = { prescription: PrescriptionView; isPreview: boolean };

function Prescription({ prescription, isPreview }: PrescriptionProps) {
  const { id, exercise, drawing, dose, note, version, newer } = prescription;
  return (
    <li className="flex items-center gap-s4 border-line border-t p-s4">
      <ExerciseThumbnail drawing={drawing} />
      <div className="min-w-0">
        {isPreview ? (
          <b>{exercise.title}</b>
        ) : (
          <Link
            className="font-semibold text-ink decoration-edge"
            href={newer ? versionPath(exercise, version) : postPath(exercise)}
          >
            {exercise.title}
          </Link>
        )}
        <p className="leading-snug">
          <DoseLine parts={doseParts(dose)} />
        </p>
        {note && <p className="mt-s1 text-step--1">{note}</p>}
        {newer && <Newer exercise={exercise} newer={newer} version={version} />}
        {!isPreview && (
          <p className="text-step--1" data-print="no">
            <Link
              aria-label={`Add ${exercise.title} to my plan`}
              className="inline-flex min-h-touch items-center"
              href={`/plan/add?prescription=${id}`}
              prefetch={false}
              rel="nofollow"
            >
              Add to my plan
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}

type PrescriptionListProps = {
  prescriptions: readonly PrescriptionView[];
  /** "Exercises in this answer", "Exercises in this article". */
  title: string;
  /** Nothing is posted yet that could be put into a plan. */
  isPreview?: boolean;
};

/** The exercises that an answer or article prescribes, as cards with their doses. */
export function PrescriptionList({ prescriptions, title, isPreview = false }: PrescriptionListProps) {
  if (prescriptions.length === 0) return null;
  return (
    <section aria-label={title} className="my-s4 overflow-hidden rounded-card border border-line">
      <h3 className="bg-sunken px-s4 py-s3 font-sans text-ink-soft text-step--1 tracking-normal">{title}</h3>
      <ul>
        {prescriptions.map((prescription) => (
          <Prescription isPreview={isPreview} key={prescription.id} prescription={prescription} />
        ))}
      </ul>
    </section>
  );
}
