import type { ReactNode } from "react";
import { statusWords } from "@/components/credentials/words";
import { countryName, dayOf, inWords, professions } from "@/components/practitioners/words";
import { StateLabel } from "@/components/ui/state-label";
import type { ApplicationView } from "@/lib/credentials/schema";

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-soft">{term}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}

type ApplicationFactsProps = {
  application: ApplicationView;
  /** What can be done with the number, beside it. */
  besideNumber?: ReactNode;
  /** What is to know about the register, below its name. */
  belowRegister?: ReactNode;
};

/** What somebody applied with, and how it stands. */
export function ApplicationFacts({ application, besideNumber, belowRegister }: ApplicationFactsProps) {
  const { status, profession, country, register, registerUrl, number, regions, expiresOn, checkedOn } = application;
  const { tone, label } = statusWords[status];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-s4 gap-y-s1">
      <Row term="State">
        <StateLabel tone={tone}>{label}</StateLabel>
      </Row>
      <Row term="Profession">{professions[profession].name}</Row>
      <Row term="Register">
        {registerUrl ? (
          <a href={registerUrl} rel="noopener nofollow">
            {register}
          </a>
        ) : (
          register
        )}
        , {countryName(country)}
        {belowRegister}
      </Row>
      <Row term="Number">
        <span className="font-mono">{number}</span> {besideNumber}
      </Row>
      <Row term="Scope">{regions.length > 0 ? inWords(regions.map(({ name }) => name)) : "All regions"}</Row>
      {checkedOn && <Row term="Checked">{dayOf(checkedOn)}</Row>}
      <Row term="Valid until">{expiresOn ? dayOf(expiresOn) : "No date given"}</Row>
    </dl>
  );
}
