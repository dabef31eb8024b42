import Link from "next/link";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { dayOf, inWords, languageNames } from "@/components/practitioners/words";
import { Avatar } from "@/components/ui/avatar";
import type { PractitionerView } from "@/lib/practitioners/schema";

/** A practitioner in a list: name, what was checked, what they do, in which languages. */
export function PractitionerCard({ practitioner }: { practitioner: PractitionerView }) {
  const { handle, name, headline, languages, credential } = practitioner;
  return (
    <li className="flex gap-s4 border-line border-t py-s4">
      <Avatar name={name} />
      <div className="min-w-0">
        <h2 className="font-sans text-step-0 leading-snug tracking-normal">
          <Link className="text-ink no-underline hover:underline" href={`/practitioners/${handle}`}>
            {name}
          </Link>
        </h2>
        <p className="text-ink-soft text-step--1">
          <CredentialLine credential={credential} />
        </p>
        {headline && <p className="mt-s1 leading-snug">{headline}</p>}
        <p className="text-ink-soft text-step--1">
          {credential.scope.length > 0 ? inWords(credential.scope) : "All regions"}
          {credential.expiresOn && `; credential holds until ${dayOf(credential.expiresOn)}`}
        </p>
        {languages.length > 0 && <p className="text-ink-soft text-step--1">{languageNames(languages)}</p>}
      </div>
    </li>
  );
}
