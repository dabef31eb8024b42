import Link from "next/link";
import { CredentialChoice } from "@/components/credentials/credential-choice";
import { inWords } from "@/components/practitioners/words";
import type { ApplicationView } from "@/lib/credentials/schema";

type OwnStandingProps = {
  standing: readonly ApplicationView[];
  /** The one that counts now. */
  current: string | null;
};

/** What a practitioner's credential covers, and which one counts where they hold several. */
export function OwnStanding({ standing, current }: OwnStandingProps) {
  const held = standing.find(({ id }) => id === current);
  return (
    <>
      {held && (
        <section aria-labelledby="scope" className="max-w-measure">
          <h2 id="scope" className="mb-s1 text-step-1">
            Your scope
          </h2>
          <p>
            Your credential covers{" "}
            {held.regions.length > 0 ? inWords(held.regions.map(({ name }) => name)) : "all regions"}. You mark answers
            to questions about that; answer you can everywhere. Has it grown,{" "}
            <Link href="/practitioners/apply">apply with the new scope</Link>.
          </p>
        </section>
      )}
      {standing.length > 1 && <CredentialChoice current={current} standing={standing} />}
    </>
  );
}
