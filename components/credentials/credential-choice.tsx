import { ChooseButton } from "@/components/credentials/choose-button";
import { dayOf, inWords, professions } from "@/components/practitioners/words";
import { PageSection } from "@/components/site/page-section";
import { StateLabel } from "@/components/ui/state-label";
import type { ApplicationView } from "@/lib/credentials/schema";

type CredentialChoiceProps = {
  /** Those that stand, two or more. */
  standing: readonly ApplicationView[];
  /** The one that counts now. */
  current: string | null;
};

/** The credentials of somebody who holds several, and with which of them they write. */
export function CredentialChoice({ standing, current }: CredentialChoiceProps) {
  return (
    <PageSection id="credential" title="With which credential you write">
      <ul className="flex flex-col">
        {standing.map(({ id, profession, register, number, regions, expiresOn }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-s4 gap-y-s2 border-t border-line py-s3">
            <div className="min-w-0 flex-[1_1_16rem] wrap-anywhere">
              <p className="font-semibold">{professions[profession].name}</p>
              <p className="text-step--1 text-ink-soft">
                {register}, {number}
                {expiresOn && `, until ${dayOf(expiresOn)}`}
                <br />
                {regions.length > 0 ? inWords(regions.map(({ name }) => name)) : "All regions"}
              </p>
            </div>
            {id === current ? (
              <StateLabel tone="endorsed">You write with this one</StateLabel>
            ) : (
              <ChooseButton id={id} name={`${professions[profession].name}, ${register}`} />
            )}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
