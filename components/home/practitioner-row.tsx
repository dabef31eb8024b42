import Link from "next/link";
import { professions } from "@/components/practitioners/words";
import { Avatar } from "@/components/ui/avatar";
import type { PractitionerView } from "@/lib/practitioners/schema";

/** Some of those who answer here. */
export function PractitionerRow({ practitioners }: { practitioners: readonly PractitionerView[] }) {
  return (
    <section aria-label="Practitioners" className="border-t border-line py-s6">
      <ul className="grid gap-s5 sm:grid-cols-2 md:grid-cols-3">
        {practitioners.map(({ handle, name, credential, headline }) => (
          <li key={handle} className="flex items-center gap-s3 leading-snug">
            <Avatar name={name} />
            <div className="min-w-0">
              <Link href={`/practitioners/${handle}`} className="font-semibold text-ink no-underline hover:underline">
                {name}
              </Link>
              <p className="text-step--1 text-ink-soft">
                {professions[credential.profession].name} · {headline}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
