import Link from "next/link";
import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { changesText } from "@/components/exercises/words";
import { versionPath } from "@/lib/exercises/schema";
import { postPath } from "@/lib/posts/schema";
import { doseParts } from "@/lib/prescriptions/dose";
import type { PrescriptionView } from "@/lib/prescriptions/schema";

/** That the exercise has been revised since it was prescribed, and in what. */
function Newer({ version, newer }: { version: number; newer: NonNullable<PrescriptionView["newer"]> }) {
  return (
    <p className="mt-s1 text-ink-soft text-step--1">
      Shown as prescribed, version {version}. Version {newer.version} is newer
      {newer.changes.length > 0 && `: ${changesText(newer.changes)}`}.
    </p>
  );
}

type PrescriptionProps = { prescription: PrescriptionView };

function Prescription({ prescription: { id, exercise, drawing, dose, note, version, newer } }: PrescriptionProps) {
  return (
    <li className="flex items-center gap-s4 border-line border-t p-s4">
      <ExerciseThumbnail drawing={drawing} />
      <div className="min-w-0">
        <Link
          className="font-semibold text-ink decoration-edge"
          href={newer ? versionPath(exercise, version) : postPath(exercise)}
        >
          {exercise.title}
        </Link>
        <p className="leading-snug">
          <DoseLine parts={doseParts(dose)} />
        </p>
        {note && <p className="mt-s1 text-step--1">{note}</p>}
        {newer && <Newer newer={newer} version={version} />}
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
      </div>
    </li>
  );
}

type PrescriptionListProps = {
  prescriptions: readonly PrescriptionView[];
  /** "Exercises in this answer", "Exercises in this article". */
  title: string;
};

/** The exercises that an answer or article prescribes, as cards with their doses. */
export function PrescriptionList({ prescriptions, title }: PrescriptionListProps) {
  if (prescriptions.length === 0) return null;
  return (
    <section aria-label={title} className="my-s4 overflow-hidden rounded-card border border-line">
      <h3 className="bg-sunken px-s4 py-s3 font-sans text-ink-soft text-step--1 tracking-normal">{title}</h3>
      <ul>
        {prescriptions.map((prescription) => (
          <Prescription key={prescription.id} prescription={prescription} />
        ))}
      </ul>
    </section>
  );
}
